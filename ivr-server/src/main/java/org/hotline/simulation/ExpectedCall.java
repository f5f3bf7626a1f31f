package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.PhoneNumber;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * A call that will come.
 *
 * @param at when it joins the queue
 * @param talk how long it keeps an agent, without the wrap-up
 * @param patience how long the caller waits; empty for ever
 */
public record ExpectedCall(
    QueuePolicy queue, Instant at, Duration talk, Optional<Duration> patience) {
  private static final long FIRST = 1_000_000_000L;

  /** Its place; of two that join in the same moment the lower number comes first. */
  Ticket ticket(int number) {
    TicketId id = new TicketId(Long.toString(FIRST + number));
    return new Ticket(id, queue, queue.precedence().priority(), at, PhoneNumber.WITHHELD);
  }
}
