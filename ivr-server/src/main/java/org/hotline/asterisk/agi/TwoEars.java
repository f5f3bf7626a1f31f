package org.hotline.asterisk.agi;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Key;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;

/**
 * Puts each key of a caller into the mailbox once, in the order in which they were pressed: as told
 * by events, which come for every key, and by answers to commands, which leave some out.
 */
final class TwoEars implements AutoCloseable {
  private static final Duration EVENT_FOLLOWS = Duration.ofMillis(250);

  /**
   * So often in a row on a busy machine an event may be late before none is waited for any more.
   */
  private static final int MOST_LATE = 3;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition told = lock.newCondition();
  private final TwiceTold keys;
  private final Mailbox mailbox;
  private Optional<Runnable> listening = Optional.empty();
  private int late = MOST_LATE;

  TwoEars(Mailbox mailbox, InstantSource clock) {
    this.mailbox = mailbox;
    this.keys = new TwiceTold(clock);
  }

  void listen(KeyEar ear, ChannelId channel) {
    listening = ear.listen(channel, this::event);
    lock.lock();
    try {
      late = listening.isPresent() ? 0 : MOST_LATE;
    } finally {
      lock.unlock();
    }
  }

  /** Whether keys are heard between commands too. */
  boolean listens() {
    return listening.isPresent();
  }

  @Override
  public void close() {
    listening.ifPresent(Runnable::run);
  }

  void event(Key key) {
    lock.lock();
    try {
      late = 0;
      deliver(keys.event(key), key);
      told.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the key's event, before which those of earlier keys come. */
  void answer(Key key) {
    lock.lock();
    try {
      awaitEvent(key);
      deliver(keys.answer(key), key);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    } finally {
      lock.unlock();
    }
  }

  /** Who has waited in vain too often waits no more before another event has come. */
  private void awaitEvent(Key key) throws InterruptedException {
    long left = EVENT_FOLLOWS.toNanos();
    while (late < MOST_LATE && left > 0 && !keys.hasEvent(key)) {
      left = told.awaitNanos(left);
    }
    late = keys.hasEvent(key) ? 0 : Math.min(MOST_LATE, late + 1);
  }

  private void deliver(boolean anew, Key key) {
    if (anew) {
      mailbox.deliver(new CallEvent.KeyPressed(key));
    }
  }
}
