package org.hotline.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.hotline.call.CallId;
import org.hotline.call.PhoneNumber;

/**
 * A place in a queue. Its order never changes: by priority, then by the moment of entry, then by
 * name so that it is total.
 */
public record Ticket(
    TicketId id, QueuePolicy policy, int priority, Instant since, PhoneNumber from) {
  /** Who is served first comes first. */
  public static final Comparator<Ticket> ORDER =
      Comparator.comparingInt(Ticket::priority)
          .reversed()
          .thenComparing(Ticket::since)
          .thenComparing(ticket -> ticket.id().value());

  public Map<String, Integer> skills() {
    return policy.skills();
  }

  public CallId call() {
    return id.call();
  }
}
