package org.hotline.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hotline.call.QueueName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Figures that are not told by facts but asked for when they are read: queues and agents. */
public final class LiveFigures {
  private static final Logger LOG = LoggerFactory.getLogger(LiveFigures.class);

  private final MultiGauge waiting;
  private final MultiGauge longestWait;
  private final MultiGauge agents;
  private final Supplier<Map<QueueName, QueueFigures>> queues;
  private final Supplier<Map<String, Integer>> agentsByState;

  public LiveFigures(
      MeterRegistry registry,
      Supplier<Map<QueueName, QueueFigures>> queues,
      Supplier<Map<String, Integer>> agentsByState) {
    this.waiting = MultiGauge.builder("hotline.queue.waiting").register(registry);
    this.longestWait =
        MultiGauge.builder("hotline.queue.longest.wait").baseUnit("seconds").register(registry);
    this.agents = MultiGauge.builder("hotline.agents").register(registry);
    this.queues = queues;
    this.agentsByState = agentsByState;
  }

  /** Asks anew; where the answer fails the last one stands. */
  public void refresh() {
    try {
      Map<QueueName, QueueFigures> now = queues.get();
      waiting.register(rows("queue", now, QueueFigures::waiting), true);
      longestWait.register(
          rows("queue", now, figures -> figures.longestWait().toMillis() / 1000.0), true);
      agents.register(rows("state", agentsByState.get(), count -> count), true);
    } catch (RuntimeException unknown) {
      LOG.warn("the figures of queues and agents are not renewed: {}", unknown.getMessage());
    }
  }

  private static <K, V> List<MultiGauge.Row<?>> rows(
      String tag, Map<K, V> figures, Function<V, Number> figure) {
    return figures.entrySet().stream()
        .<MultiGauge.Row<?>>map(
            entry ->
                MultiGauge.Row.of(
                    Tags.of(tag, entry.getKey().toString()), figure.apply(entry.getValue())))
        .toList();
  }
}
