package org.hotline.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Consumer;

/** Stop-watches for what the house leans on, handed to the edges as plain functions. */
public final class DependencyTimers {
  private final Meters meters;

  public DependencyTimers(MeterRegistry registry) {
    meters = new Meters(registry);
  }

  /** Takes how long Asterisk needed for each request. */
  public Consumer<Duration> ari() {
    return took -> meters.time(Scale.MACHINES, "ari.requests", took);
  }

  /** Takes how long Redis needed for each answer that was waited for. */
  public Consumer<Duration> redis() {
    return took -> meters.time(Scale.MACHINES, "redis.commands", took);
  }
}
