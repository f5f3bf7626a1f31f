package org.hotline.queue;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hotline.call.Unreachable;

/** Keeps the tickets where every server finds them. */
public interface Queues {
  /**
   * Puts a ticket into its queue and answers its place, one more than all who would be served
   * before it; empty when as many wait as the queue takes. One that is there already keeps its
   * place.
   *
   * @throws Unreachable when it could not be kept
   */
  OptionalInt enter(Ticket ticket);

  /**
   * Has a ticket wait at the place that it has, however many there are; made good later when the
   * store is away.
   */
  void join(Ticket ticket);

  /** Takes a ticket out; made good later when the store is away. */
  void leave(Ticket ticket);

  /**
   * Makes the store hold exactly these tickets, after it was away, each doing what it does.
   *
   * @throws Unreachable when it is not ready for that
   */
  void keepOnly(Collection<Ticket> living, Function<Ticket, Doing> doing);
}
