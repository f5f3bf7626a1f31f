package org.hotline.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.queue.Demand;
import org.hotline.queue.Ticket;

/**
 * A ticket that waits, with its rank, worked out once.
 *
 * @param own the agent for whom alone it waits
 * @param rows otherwise the rows it stands in, its own queue's first
 */
record Waiter(Ticket ticket, long rank, Optional<AgentId> own, List<Row> rows) {
  /** That of the tickets. */
  static final Comparator<Waiter> ORDER =
      Comparator.comparingLong(Waiter::rank).thenComparing(waiter -> waiter.ticket().id().value());

  static Waiter of(Ticket ticket, Optional<AgentId> own) {
    return new Waiter(ticket, ticket.rank(), own, new ArrayList<>(1));
  }

  static Comparator<Waiter> mostUrgentFirst(Instant now) {
    return Comparator.<Waiter>comparingDouble(waiter -> -waiter.urgency(now)).thenComparing(ORDER);
  }

  private double urgency(Instant now) {
    return ticket.policy().precedence().urgency(rank, now);
  }

  /** The other queue in whose name this crew serves the caller, where not in that of the own. */
  Optional<QueueName> through(Crew crew) {
    return own.isPresent() || rows.getFirst().fits(crew)
        ? Optional.empty()
        : ticket.policy().demand().overflow().map(Demand.Overflow::to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Waiter waiter && waiter.ticket.id().equals(ticket.id());
  }

  @Override
  public int hashCode() {
    return ticket.id().hashCode();
  }
}
