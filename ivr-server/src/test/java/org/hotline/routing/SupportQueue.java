package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.PhoneNumber;
import org.hotline.call.QueueName;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/** The one queue of these tests: who stands in it, and who serves it. */
final class SupportQueue {
  static final int MOST_WAITING = 4;

  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final QueuePolicy POLICY =
      new QueuePolicy(
          new QueueName("support"),
          Map.of("support", 1),
          0,
          "default",
          Duration.ofSeconds(15),
          Duration.ofMillis(50),
          Duration.ofMinutes(30),
          MOST_WAITING,
          Duration.ZERO,
          "comfort");

  private SupportQueue() {}

  static AgentProfile agent(String name) {
    return new AgentProfile(new AgentId(name), name, Map.of("support", 5));
  }

  /** Of a caller who came so many seconds after nine. */
  static Ticket ticket(String name, int second) {
    return new Ticket(
        new TicketId(name), POLICY, 0, NINE.plusSeconds(second), PhoneNumber.WITHHELD);
  }
}
