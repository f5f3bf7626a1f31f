package org.hotline.redis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hotline.journal.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Facts on their way to Redis, in order. Adding never waits: when the buffer is full because Redis
 * is away for long, the fact is dropped, counted and told.
 */
final class FactBuffer {
  private static final Logger LOG = LoggerFactory.getLogger(FactBuffer.class);
  private static final int TELL_EVERY = 1_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<NumberedFact> waiting = new ArrayDeque<>();
  private final int most;
  private long number = System.currentTimeMillis() * 1_000_000;
  private long dropped;

  FactBuffer(int most) {
    this.most = most;
  }

  void add(Fact.OfCall fact) {
    lock.lock();
    try {
      if (waiting.size() < most) {
        waiting.add(new NumberedFact(number++, fact));
        changed.signalAll();
      } else if (dropped++ % TELL_EVERY == 0) {
        LOG.error("{} facts of call records dropped so far: Redis is away for too long", dropped);
      }
    } finally {
      lock.unlock();
    }
  }

  /** The oldest facts, at least one; they stay until they are {@link #written}. */
  List<NumberedFact> oldest(int atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (waiting.isEmpty()) {
        changed.await();
      }
      return waiting.stream().limit(atMost).toList();
    } finally {
      lock.unlock();
    }
  }

  void written(int count) {
    lock.lock();
    try {
      for (int done = 0; done < count; done++) {
        waiting.remove();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nothing is on its way; false when the time was too short. */
  boolean settled(Duration within) throws InterruptedException {
    long left = within.toNanos();
    lock.lockInterruptibly();
    try {
      while (!waiting.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
      }
      return waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  long dropped() {
    lock.lock();
    try {
      return dropped;
    } finally {
      lock.unlock();
    }
  }
}
