package org.hotline.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;

/** All figures as Prometheus reads them, the live ones asked for anew. */
public record PrometheusPage(PrometheusMeterRegistry registry, LiveFigures live)
    implements Supplier<String> {
  @Override
  public String get() {
    live.refresh();
    return registry.scrape();
  }
}
