package org.hotline.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.hotline.connector.ConnectorName;
import org.hotline.connector.OperationName;
import org.junit.jupiter.api.Test;

class ConnectorMetersTest {
  private static final ConnectorName SHOP = new ConnectorName("shop");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ConnectorMeters meters = new ConnectorMeters(registry);

  @Test
  void everyQuestionIsTimedByWhatCameOfIt() {
    meters.asked(OperationName.of("shop.status"), "found", Duration.ofSeconds(2));
    meters.asked(OperationName.of("shop.status"), "found", Duration.ofSeconds(1));
    meters.asked(OperationName.of("shop.status"), "slow", Duration.ofSeconds(2));

    assertThat(registry.scrape())
        .contains(
            "hotline_connector_requests_seconds_sum"
                + "{connector=\"shop\",operation=\"status\",outcome=\"found\"} 3.0")
        .contains(
            "hotline_connector_requests_seconds_count"
                + "{connector=\"shop\",operation=\"status\",outcome=\"slow\"} 1");
  }

  @Test
  void whoIsLeftAloneIsSeen() {
    meters.circuit(SHOP, false);
    assertThat(registry.scrape()).contains("hotline_connector_circuit_open{connector=\"shop\"} 0");
    meters.circuit(SHOP, true);
    assertThat(registry.scrape()).contains("hotline_connector_circuit_open{connector=\"shop\"} 1");
  }
}
