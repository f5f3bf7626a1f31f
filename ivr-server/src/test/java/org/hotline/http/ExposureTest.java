package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.settings.Endpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.10"})
  void pagesForOtherMachinesAreWarnedOf(String host) {
    assertThat(new Exposure(new Endpoint(host, 8080)).warning().orElseThrow())
        .contains(host + ":8080", "plain HTTP", "/metrics", "/api");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "::1"})
  void pagesForThisMachineAreNot(String host) {
    assertThat(new Exposure(new Endpoint(host, 8080)).warning()).isEmpty();
  }
}
