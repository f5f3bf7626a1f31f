package org.hotline.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.BiConsumer;

/**
 * Stop-watches for what the house leans on, handed to the edges as plain functions of the act
 * ({@code channels.answer}, {@code queue/join}) and the time it took.
 */
public final class DependencyTimers {
  private final Meters meters;

  public DependencyTimers(MeterRegistry registry) {
    meters = new Meters(registry);
  }

  public BiConsumer<String, Duration> ari() {
    return timer("ari.requests");
  }

  public BiConsumer<String, Duration> redis() {
    return timer("redis.commands");
  }

  private BiConsumer<String, Duration> timer(String name) {
    return (act, took) -> meters.time(Scale.MACHINES, name, took, "act", act);
  }
}
