package org.hotline.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.ConnectorWatch;
import org.hotline.connector.OperationName;

/** How long back-ends take, what comes of asking them, and which of them are left alone. */
public final class ConnectorMeters implements ConnectorWatch {
  private final MeterRegistry registry;
  private final Meters meters;
  private final Map<ConnectorName, AtomicInteger> open = new ConcurrentHashMap<>();

  public ConnectorMeters(MeterRegistry registry) {
    this.registry = registry;
    this.meters = new Meters(registry);
  }

  @Override
  public void asked(OperationName operation, String outcome, Duration took) {
    meters.time(
        Scale.MACHINES,
        "connector.requests",
        took,
        "connector",
        operation.connector().value(),
        "operation",
        operation.operation(),
        "outcome",
        outcome);
  }

  @Override
  public void circuit(ConnectorName connector, boolean isOpen) {
    open.computeIfAbsent(connector, this::gauge).set(isOpen ? 1 : 0);
  }

  private AtomicInteger gauge(ConnectorName connector) {
    AtomicInteger state = new AtomicInteger();
    Gauge.builder("hotline.connector.circuit.open", state, AtomicInteger::get)
        .description("1 while the back-end is left alone")
        .tag("connector", connector.value())
        .register(registry);
    return state;
  }
}
