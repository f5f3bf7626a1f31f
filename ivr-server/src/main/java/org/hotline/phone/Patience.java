package org.hotline.phone;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How long one is willing to look again and again for something that sends no event. */
public record Patience(Duration atMost) {
  private static final long PAUSE = Duration.ofMillis(20).toNanos();

  public static Patience of(Duration atMost) {
    return new Patience(atMost);
  }

  /** True as soon as it is so, false when time is up. */
  public boolean until(BooleanSupplier isSo) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(PAUSE);
    }
    return true;
  }
}
