package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.PhoneNumber;

/**
 * A place in a queue. Its order among those of the same queue never changes: by rank, which is the
 * moment of entry moved by the priority, and by name so that it is total.
 *
 * @param agent the caller's own, if there is one
 */
public record Ticket(
    TicketId id,
    QueuePolicy policy,
    int priority,
    Instant since,
    PhoneNumber from,
    Optional<AgentId> agent) {
  /** Who is served first comes first. */
  public static final Comparator<Ticket> ORDER =
      Comparator.comparingLong(Ticket::rank).thenComparing(ticket -> ticket.id().value());

  public Ticket(TicketId id, QueuePolicy policy, int priority, Instant since, PhoneNumber from) {
    this(id, policy, priority, since, from, Optional.empty());
  }

  /** The lowest is served first. */
  public long rank() {
    return countsFrom().toEpochMilli();
  }

  /** How far the wait has come towards the queue's target, or beyond it: the highest goes first. */
  public double urgency(Instant now) {
    return policy.precedence().urgency(rank(), now);
  }

  private Instant countsFrom() {
    return policy.precedence().countsFrom(since, priority);
  }

  /** The skills that are asked for at this moment. */
  public Map<String, Integer> skills(Instant now) {
    return policy.demand().after(waited(now));
  }

  /** When they change next. */
  public Optional<Instant> nextChange(Instant now) {
    return Stream.concat(
            policy.demand().next(waited(now)).map(since::plus).stream(),
            agent.map(_ -> ownUntil()).filter(now::isBefore).stream())
        .min(Comparator.naturalOrder());
  }

  /** The agent whom the queue prefers to all others at this moment. */
  public Optional<AgentId> ownAgent(Instant now) {
    return agent.filter(_ -> now.isBefore(ownUntil()));
  }

  private Instant ownUntil() {
    return since.plus(policy.demand().sticky());
  }

  /** Where else the caller stands at this moment. */
  public Optional<Demand.Overflow> overflow(Instant now) {
    return policy.demand().overflow().filter(other -> other.after().compareTo(waited(now)) <= 0);
  }

  public Duration waited(Instant now) {
    return Duration.between(since, now);
  }

  public CallId call() {
    return id.call();
  }
}
