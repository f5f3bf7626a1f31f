package org.hotline.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The moment at which a caller has waited long enough. */
record Deadline(long nanoTime) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** At least one, as timers want it. */
  long millisecondsLeft() {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanoTime - System.nanoTime()));
  }

  boolean isOver() {
    return nanoTime - System.nanoTime() <= 0;
  }
}
