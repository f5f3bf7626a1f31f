package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** Callers of twenty queues, and 5,000 agents with three of eight skills each. */
final class Crowd {
  static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  static final int AGENTS = 5_000;

  private static final int QUEUES = 20;
  private static final List<String> SKILLS = List.of("a", "b", "c", "d", "e", "f", "g", "h");
  private static final List<Integer> LEVELS = List.of(3, 5, 8);

  private final Random random = new Random(20261102);
  private final List<QueuePolicy> queues = new ArrayList<>();
  private final List<AgentProfile> agents = new ArrayList<>();
  private final Map<AgentId, AgentProfile> byId = new HashMap<>();
  private final QueuePolicy nobodys = queue("nobodys", Map.of("rare", 1));
  private long callers;
  private int turn;

  Crowd() {
    for (int number = 0; number < QUEUES; number++) {
      queues.add(queue("queue-" + number, skills(1 + number % 3, List.of(1, 3, 5))));
    }
    for (int number = 0; number < AGENTS; number++) {
      AgentId id = new AgentId("agent-" + number);
      agents.add(new AgentProfile(id, id.value(), skills(3, LEVELS)));
      byId.put(id, agents.getLast());
    }
  }

  AgentProfile agent(int number) {
    return agents.get(number);
  }

  AgentProfile agent(AgentId id) {
    return byId.getOrDefault(id, agents.getFirst());
  }

  AgentProfile nextAgent() {
    turn = (turn + 1) % AGENTS;
    return agents.get(turn);
  }

  Ticket caller(Instant now) {
    return ticket(queues.get((int) (callers % QUEUES)), now);
  }

  Ticket whomNobodyCanServe(Instant now) {
    return ticket(nobodys, now);
  }

  private Ticket ticket(QueuePolicy queue, Instant now) {
    TicketId id = new TicketId("caller-" + callers++);
    return new Ticket(id, queue, (int) (callers % 3), now, PhoneNumber.WITHHELD);
  }

  private Map<String, Integer> skills(int number, List<Integer> levels) {
    Map<String, Integer> skills = new HashMap<>();
    while (skills.size() < number) {
      skills.put(
          SKILLS.get(random.nextInt(SKILLS.size())), levels.get(random.nextInt(levels.size())));
    }
    return skills;
  }

  private static QueuePolicy queue(String name, Map<String, Integer> skills) {
    return SupportQueue.queue(
        name, Demand.ofAll(skills), AgentChoice.LONGEST_IDLE, Duration.ofSeconds(20));
  }
}
