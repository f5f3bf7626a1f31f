package org.hotline.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import org.hotline.call.QueueName;
import org.hotline.promise.Promise;
import org.hotline.promise.Verdicts;

/** Counts the promises that were kept and those that were not, and how long they were. */
public final class PromiseMeters implements Verdicts {
  private final Meters meters;

  public PromiseMeters(MeterRegistry registry) {
    meters = new Meters(registry);
  }

  @Override
  public void judged(QueueName queue, Promise promise, boolean kept) {
    meters.count("queue.promises", "queue", queue.value(), "kept", kept ? "yes" : "no");
    meters.time(Scale.PEOPLE, "queue.promised", promise.latest(), "queue", queue.value());
  }
}
