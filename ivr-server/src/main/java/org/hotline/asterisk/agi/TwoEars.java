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

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition told = lock.newCondition();
  private final TwiceTold keys;
  private final Mailbox mailbox;
  private Optional<Runnable> listening = Optional.empty();
  private boolean eventsCome;

  TwoEars(Mailbox mailbox, InstantSource clock) {
    this.mailbox = mailbox;
    this.keys = new TwiceTold(clock);
  }

  void listen(KeyEar ear, ChannelId channel) {
    listening = ear.listen(channel, this::event);
    lock.lock();
    try {
      eventsCome = listening.isPresent();
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
      eventsCome = true;
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

  /** Who has waited in vain waits no more before another event has come. */
  private void awaitEvent(Key key) throws InterruptedException {
    long left = EVENT_FOLLOWS.toNanos();
    while (eventsCome && left > 0 && !keys.hasEvent(key)) {
      left = told.awaitNanos(left);
    }
    eventsCome = keys.hasEvent(key);
  }

  private void deliver(boolean anew, Key key) {
    if (anew) {
      mailbox.deliver(new CallEvent.KeyPressed(key));
    }
  }
}
