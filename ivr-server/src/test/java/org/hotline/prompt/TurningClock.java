package org.hotline.prompt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that the test moves on. */
final class TurningClock implements InstantSource {
  private volatile Instant now = Instant.parse("2026-11-24T11:00:00Z");

  void moveOn(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
