package org.hotline.asterisk.agi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.hotline.call.Key;

/**
 * Tells what is new from what was told before, where each key is told by an event and most also by
 * an answer to a command, in either order.
 */
final class TwiceTold {
  /** An event that comes later than this after its answer was another key. */
  private static final Duration OWED = Duration.ofSeconds(1);

  /** An answer that comes later than this after its event was another key. */
  private static final Duration EXPECTED = Duration.ofSeconds(5);

  private static final int MOST = 64;

  private record Told(Key key, Instant until) {}

  private final Deque<Told> byEvent = new ArrayDeque<>();
  private final Deque<Told> byAnswer = new ArrayDeque<>();
  private final InstantSource clock;

  TwiceTold(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether the key that an event tells is new. */
  boolean event(Key key) {
    boolean told = knows(byAnswer, key);
    if (told) {
      takeUpTo(key, byAnswer);
    } else {
      remember(byEvent, key, EXPECTED);
    }
    return !told;
  }

  boolean hasEvent(Key key) {
    return knows(byEvent, key);
  }

  /** Whether the key that an answer tells is new; keys told before it have no answer any more. */
  boolean answer(Key key) {
    boolean told = knows(byEvent, key);
    if (told) {
      takeUpTo(key, byEvent);
    } else {
      remember(byAnswer, key, OWED);
    }
    return !told;
  }

  private boolean knows(Deque<Told> keys, Key key) {
    keys.removeIf(told -> clock.instant().isAfter(told.until()));
    return keys.stream().anyMatch(told -> told.key().equals(key));
  }

  private void remember(Deque<Told> keys, Key key, Duration time) {
    if (keys.size() == MOST) {
      keys.remove();
    }
    keys.add(new Told(key, clock.instant().plus(time)));
  }

  private static void takeUpTo(Key key, Deque<Told> keys) {
    while (!keys.remove().key().equals(key)) {}
  }
}
