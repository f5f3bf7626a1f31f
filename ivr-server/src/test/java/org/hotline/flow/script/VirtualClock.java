package org.hotline.flow.script;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when somebody waits. */
public final class VirtualClock implements InstantSource {
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void advance(Duration time) {
    now = now.plus(time);
  }

  public void set(Instant instant) {
    now = instant;
  }
}
