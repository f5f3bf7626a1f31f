package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.CallId;
import org.hotline.call.PhoneNumber;

/**
 * A place in a queue. Its order never changes: by rank, which is priority and then the moment of
 * entry, and by name so that it is total.
 */
public record Ticket(
    TicketId id, QueuePolicy policy, int priority, Instant since, PhoneNumber from) {
  /**
   * Larger than any moment in milliseconds until the year 2223, so that priority outweighs time; a
   * thousand of it are still exact in the floating point of a sorted set.
   */
  private static final long PRIORITY = 8_000_000_000_000L;

  /** Who is served first comes first. */
  public static final Comparator<Ticket> ORDER =
      Comparator.comparingLong(Ticket::rank).thenComparing(ticket -> ticket.id().value());

  /** The lowest is served first. */
  public long rank() {
    return since.toEpochMilli() - priority * PRIORITY;
  }

  /** The skills that are asked for at this moment. */
  public Map<String, Integer> skills(Instant now) {
    return policy.demand().after(waited(now));
  }

  /** When they change next. */
  public Optional<Instant> nextChange(Instant now) {
    return policy.demand().next(waited(now)).map(since::plus);
  }

  private Duration waited(Instant now) {
    return Duration.between(since, now);
  }

  public CallId call() {
    return id.call();
  }
}
