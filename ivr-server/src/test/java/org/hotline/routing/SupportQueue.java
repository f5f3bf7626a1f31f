package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** The one queue of these tests: who stands in it, and who serves it. */
final class SupportQueue {
  static final int MOST_WAITING = 4;

  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final Demand SUPPORT = Demand.ofAll(Map.of("support", 1));

  private SupportQueue() {}

  static AgentProfile agent(String name) {
    return new AgentProfile(new AgentId(name), name, Map.of("support", 5));
  }

  /** Of a caller who came so many seconds after nine. */
  static Ticket ticket(String name, int second) {
    return asking(SUPPORT, name, second);
  }

  static Ticket asking(Demand demand, String name, int second) {
    return ticket(policy(demand, AgentChoice.LONGEST_IDLE), name, second);
  }

  static Ticket choosing(AgentChoice choice, Map<String, Integer> skills, String name, int second) {
    return ticket(policy(Demand.ofAll(skills), choice), name, second);
  }

  private static Ticket ticket(QueuePolicy policy, String name, int second) {
    return new Ticket(
        new TicketId(name), policy, 0, NINE.plusSeconds(second), PhoneNumber.WITHHELD);
  }

  private static QueuePolicy policy(Demand demand, AgentChoice choice) {
    return new QueuePolicy(
        new QueueName("support"),
        demand,
        choice,
        0,
        "default",
        Duration.ofSeconds(15),
        Duration.ofMillis(50),
        Duration.ofMinutes(30),
        MOST_WAITING,
        Duration.ZERO,
        "comfort");
  }
}
