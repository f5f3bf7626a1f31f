package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Handover;
import org.hotline.queue.Precedence;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** The one queue of these tests: who stands in it, and who serves it. */
final class SupportQueue {
  static final int MOST_WAITING = 4;

  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final Duration TARGET = Duration.ofSeconds(20);
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
    return ticket(policy(demand, AgentChoice.LONGEST_IDLE, TARGET), name, second);
  }

  static Ticket choosing(AgentChoice choice, Map<String, Integer> skills, String name, int second) {
    return ticket(policy(Demand.ofAll(skills), choice, TARGET), name, second);
  }

  /** In a queue that ought to answer within so many seconds. */
  static Ticket within(int target, int priority, String name, int second) {
    QueuePolicy policy = policy(SUPPORT, AgentChoice.LONGEST_IDLE, Duration.ofSeconds(target));
    return new Ticket(
        new TicketId(name), policy, priority, NINE.plusSeconds(second), PhoneNumber.WITHHELD);
  }

  private static Ticket ticket(QueuePolicy policy, String name, int second) {
    return new Ticket(
        new TicketId(name), policy, 0, NINE.plusSeconds(second), PhoneNumber.WITHHELD);
  }

  private static QueuePolicy policy(Demand demand, AgentChoice choice, Duration target) {
    return queue("support", demand, choice, target);
  }

  /** Another queue than that of support, all else being equal. */
  static QueuePolicy queue(String name, Demand demand, AgentChoice choice, Duration target) {
    return new QueuePolicy(
        new QueueName(name),
        demand,
        choice,
        new Precedence(0, Duration.ofMinutes(1), target),
        "default",
        Duration.ofSeconds(15),
        Duration.ofMillis(50),
        Duration.ofMinutes(30),
        MOST_WAITING,
        Duration.ZERO,
        "comfort",
        org.hotline.queue.Announced.NOTHING,
        Duration.ofMinutes(4),
        Optional.empty(),
        Handover.AT_ONCE);
  }
}
