package org.hotline.call;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where events wait for the one thread that tells this call's story. Keys pressed early stay here
 * until they are asked for; a hang-up is never missed and never forgotten.
 */
public final class Mailbox {
  /** More keys than any entry takes; a stuck key must not fill the memory. */
  public static final int TYPE_AHEAD = 64;

  private static final int OTHER_EVENTS = 64;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrival = lock.newCondition();
  private final Deque<CallEvent> waiting = new ArrayDeque<>();
  private CallEvent.@Nullable HungUp hungUp;

  /**
   * From any thread, never blocks; keys beyond the type-ahead are dropped, of other events the
   * oldest.
   */
  public void deliver(CallEvent event) {
    lock.lock();
    try {
      keep(event);
      arrival.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the first event that is wanted and takes it out; empty when none came in time. */
  public Optional<CallEvent> take(Predicate<CallEvent> wanted, Duration within) {
    return await(wanted, within, true, false);
  }

  /**
   * As {@link #take}, but goes on waiting after the far end is gone: for what the switch still has
   * to say.
   */
  public Optional<CallEvent> takeThoughGone(Predicate<CallEvent> wanted, Duration within) {
    return await(wanted, within, true, true);
  }

  /** As {@link #take}, but leaves the event for the next who asks. */
  public Optional<CallEvent> see(Predicate<CallEvent> wanted, Duration within) {
    return await(wanted, within, false, false);
  }

  /** Drops what has been overtaken, such as the end of a playback that nobody waits for. */
  public void discard(Predicate<CallEvent> overtaken) {
    lock.lock();
    try {
      waiting.removeIf(overtaken);
    } finally {
      lock.unlock();
    }
  }

  public boolean hungUp() {
    lock.lock();
    try {
      return hungUp != null;
    } finally {
      lock.unlock();
    }
  }

  private void keep(CallEvent event) {
    switch (event) {
      case CallEvent.HungUp ending -> hungUp = hungUp == null ? ending : hungUp;
      case CallEvent.KeyPressed key -> {
        if (count(Mailbox::isKey) < TYPE_AHEAD) {
          waiting.add(key);
        }
      }
      default -> keepOther(event);
    }
  }

  private void keepOther(CallEvent event) {
    if (count(held -> !isKey(held)) >= OTHER_EVENTS) {
      remove(held -> !isKey(held));
    }
    waiting.add(event);
  }

  private Optional<CallEvent> await(
      Predicate<CallEvent> wanted, Duration within, boolean consume, boolean thoughGone) {
    long left = within.toNanos();
    lock.lock();
    try {
      while (true) {
        if (hungUp != null && !thoughGone) {
          throw new CallEnded(hungUp.cause());
        }
        Optional<CallEvent> found = find(wanted, consume);
        if (found.isPresent()) {
          return found;
        }
        if (left <= 0) {
          return Optional.empty();
        }
        left = arrival.awaitNanos(left);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    } finally {
      lock.unlock();
    }
  }

  private Optional<CallEvent> find(Predicate<CallEvent> wanted, boolean consume) {
    for (Iterator<CallEvent> events = waiting.iterator(); events.hasNext(); ) {
      CallEvent event = events.next();
      if (wanted.test(event)) {
        if (consume) {
          events.remove();
        }
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private void remove(Predicate<CallEvent> which) {
    for (Iterator<CallEvent> events = waiting.iterator(); events.hasNext(); ) {
      if (which.test(events.next())) {
        events.remove();
        return;
      }
    }
  }

  private long count(Predicate<CallEvent> which) {
    return waiting.stream().filter(which).count();
  }

  private static boolean isKey(CallEvent event) {
    return event instanceof CallEvent.KeyPressed;
  }
}
