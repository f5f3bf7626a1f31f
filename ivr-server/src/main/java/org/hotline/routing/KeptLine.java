package org.hotline.routing;

import java.util.OptionalInt;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotline.call.CallEvent;
import org.hotline.queue.Doing;
import org.hotline.queue.Queues;
import org.hotline.queue.Ticket;

/**
 * The line in the store and the one here, changed together: while the store is made to agree nobody
 * comes or goes, or it would lose who has just come.
 */
final class KeptLine {
  private final Queues queues;
  private final StandingLine standing;
  private final ReadWriteLock agreement = new ReentrantReadWriteLock();

  KeptLine(Queues queues, StandingLine standing) {
    this.queues = queues;
    this.standing = standing;
  }

  /** The place; empty when the queue is full. */
  OptionalInt enter(Ticket ticket, Consumer<CallEvent> caller) {
    return holding(
        agreement.readLock(),
        () -> {
          OptionalInt place = queues.enter(ticket);
          place.ifPresent(_ -> standing.add(ticket, caller));
          return place;
        });
  }

  void join(Ticket ticket, Consumer<CallEvent> caller) {
    holding(
        agreement.readLock(),
        () -> {
          queues.join(ticket);
          standing.add(ticket, caller);
          return ticket;
        });
  }

  void leave(Ticket ticket) {
    holding(
        agreement.readLock(),
        () -> {
          standing.remove(ticket.id());
          queues.leave(ticket);
          return ticket;
        });
  }

  boolean holds(Ticket ticket) {
    return standing.holds(ticket);
  }

  void agree(Function<Ticket, Doing> doing) {
    holding(
        agreement.writeLock(),
        () -> {
          queues.keepOnly(standing.all(), doing);
          return standing;
        });
  }

  private static <T> T holding(Lock lock, Supplier<T> change) {
    lock.lock();
    try {
      return change.get();
    } finally {
      lock.unlock();
    }
  }
}
