package org.hotline.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counters and timers whose names begin with {@code hotline} and whose tags are bounded. */
final class Meters {
  private static final int VALUES_PER_TAG = 200;

  private final MeterRegistry registry;
  private final Map<String, BoundedTag> tags = new ConcurrentHashMap<>();

  Meters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Names and values of tags in turns. */
  void count(String name, String... tags) {
    registry.counter("hotline." + name, bounded(tags)).increment();
  }

  void time(Scale scale, String name, Duration length, String... tags) {
    Timer.builder("hotline." + name)
        .tags(bounded(tags))
        .serviceLevelObjectives(scale.buckets())
        .register(registry)
        .record(length);
  }

  private Tags bounded(String... namesAndValues) {
    Tags bounded = Tags.empty();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      String tag = namesAndValues[at];
      bounded = bounded.and(tag, values(tag).value(namesAndValues[at + 1]));
    }
    return bounded;
  }

  private BoundedTag values(String tag) {
    return tags.computeIfAbsent(tag, _ -> new BoundedTag(VALUES_PER_TAG));
  }
}
