package org.hotline.queue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;

/** What came of asking for a new place. */
enum Entry {
  TAKEN,
  FULL,
  STORE_AWAY;

  private static final Duration STORE_RETRY = Duration.ofMillis(500);
  private static final int STORE_TRIES = 20;

  /** The store may be away for a moment: the caller hears music and we try again, for a while. */
  static Entry tried(Voice voice, BooleanSupplier taken) {
    for (int attempt = 1; attempt <= STORE_TRIES; attempt++) {
      try {
        return taken.getAsBoolean() ? TAKEN : FULL;
      } catch (Unreachable away) {
        voice.await(_ -> false, STORE_RETRY);
      }
    }
    return STORE_AWAY;
  }
}
