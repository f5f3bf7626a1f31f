package org.hotline.queue;

import java.util.Collection;
import java.util.function.Predicate;
import org.hotline.call.Unreachable;

/** Keeps the tickets where every server finds them. */
public interface Queues {
  /**
   * Puts a ticket into its queue, to wait; one that is there already stays at its place.
   *
   * @throws Unreachable when it could not be kept
   */
  void join(Ticket ticket);

  /** Takes a ticket out; made good later when the store is away. */
  void leave(Ticket ticket);

  /**
   * Makes the store hold exactly these tickets, after it was away; all of them wait, but for those
   * whose telephone rings.
   */
  void keepOnly(Collection<Ticket> living, Predicate<Ticket> onOffer);
}
