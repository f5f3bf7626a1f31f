package org.hotline.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hotline.queue.Ticket;

/** A ticket that waits, its rank worked out once, and the rows it stands in, its queue's first. */
record Waiter(Ticket ticket, long rank, List<Row> rows) {
  /** That of the tickets. */
  static final Comparator<Waiter> ORDER =
      Comparator.comparingLong(Waiter::rank).thenComparing(waiter -> waiter.ticket().id().value());

  static Waiter of(Ticket ticket) {
    return new Waiter(ticket, ticket.rank(), new ArrayList<>(1));
  }

  static Comparator<Waiter> mostUrgentFirst(Instant now) {
    return Comparator.<Waiter>comparingDouble(waiter -> -waiter.urgency(now)).thenComparing(ORDER);
  }

  private double urgency(Instant now) {
    return ticket.policy().precedence().urgency(rank, now);
  }
}
