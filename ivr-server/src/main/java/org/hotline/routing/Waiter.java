package org.hotline.routing;

import java.util.Comparator;
import org.hotline.queue.Ticket;

/** A ticket that waits, its rank worked out once, and the row it stands in. */
record Waiter(Ticket ticket, long rank, Row row) {
  /** That of the tickets. */
  static final Comparator<Waiter> ORDER =
      Comparator.comparingLong(Waiter::rank).thenComparing(waiter -> waiter.ticket().id().value());

  static Waiter in(Row row, Ticket ticket) {
    return new Waiter(ticket, ticket.rank(), row);
  }
}
