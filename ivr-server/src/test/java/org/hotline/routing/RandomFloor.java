package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Demand.Relaxation;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** A floor on which anything may happen at any moment, watched at each step by a witness. */
final class RandomFloor {
  private static final int AGENTS = 9;
  private static final List<Map<String, Integer>> SKILLS =
      List.of(
          Map.of("support", 5),
          Map.of("support", 8, "dutch", 2),
          Map.of("support", 2, "sales", 6, "dutch", 9),
          Map.of("sales", 4));
  private static final List<QueuePolicy> QUEUES =
      List.of(
          queue("support", Demand.ofAll(Map.of("support", 1)), AgentChoice.LONGEST_IDLE, 20),
          queue("sales", Demand.ofAll(Map.of("sales", 3)), AgentChoice.LEAST_FLEXIBLE, 60),
          queue("experts", Demand.ofAll(Map.of("support", 4)), AgentChoice.LEAST_SKILLED, 20),
          queue("anybody", Demand.ofAll(Map.of()), AgentChoice.MOST_SKILLED, 120),
          queue("dutch", relaxing(), AgentChoice.LONGEST_IDLE, 20),
          queue("turns", preferring(), AgentChoice.ROUND_ROBIN, 20),
          queue("loyal", sticking(), AgentChoice.LONGEST_IDLE, 60),
          queue("small", running(), AgentChoice.MOST_SKILLED, 20));

  private final Dispatcher dispatcher = new Dispatcher();
  private final Witness witness = new Witness(dispatcher);
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");
  private int callers;

  void happens(int die) {
    now = now.plusMillis(die % 9_001);
    witness.askLess(now);
    int who = die / 10;
    switch (die % 10) {
      case 0, 1, 2 -> witness.comes(newcomer(who), now);
      case 3, 4, 5 -> witness.becomesReady(agent(who), now);
      case 6 -> witness.hangsUp(who);
      case 7 -> witness.vanishes(agent(who).id(), now);
      case 8 -> witness.doesNotAnswer(who, now);
      default -> witness.cannotBeCommitted(who, now);
    }
    witness.compares(now);
  }

  /** Enough agents come, again and again, for all who still wait. */
  void everybodyIsServed() {
    now = now.plus(Duration.ofHours(1));
    witness.askLess(now);
    for (int round = 0; round <= callers; round++) {
      for (int who = 0; who < AGENTS; who++) {
        witness.hasTalked(agent(who), now);
      }
    }
    witness.sawNobodyLeft();
  }

  private Ticket newcomer(int who) {
    QueuePolicy queue = QUEUES.get(who % QUEUES.size());
    return new Ticket(
        new TicketId("caller-" + callers++),
        queue,
        who % 3,
        now,
        PhoneNumber.WITHHELD,
        Optional.of(agent(who / 100).id()));
  }

  private static AgentProfile agent(int who) {
    String name = "agent-" + who % AGENTS;
    return new AgentProfile(new AgentId(name), name, SKILLS.get(who % AGENTS % SKILLS.size()));
  }

  private static QueuePolicy queue(String name, Demand demand, AgentChoice choice, int target) {
    return SupportQueue.queue(name, demand, choice, Duration.ofSeconds(target));
  }

  private static Demand preferring() {
    return Demand.ofAll(Map.of("support", 1)).preferring(Map.of("dutch", 2));
  }

  private static Demand sticking() {
    return Demand.ofAll(Map.of("support", 2)).stickingFor(Duration.ofSeconds(20));
  }

  private static Demand running() {
    return Demand.ofAll(Map.of("sales", 6))
        .overflowing(
            new Demand.Overflow(Duration.ofSeconds(15), new QueueName("dutch"), relaxing()));
  }

  private static Demand relaxing() {
    return new Demand(
        Map.of("support", 5, "dutch", 5),
        List.of(
            new Relaxation(Duration.ofSeconds(10), Map.of("support", 5, "dutch", 1)),
            new Relaxation(Duration.ofSeconds(30), Map.of("support", 1))));
  }
}
