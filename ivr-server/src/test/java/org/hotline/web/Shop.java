package org.hotline.web;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** A back-end of the tests: a real HTTP server on a port of its own, on loopback. */
final class Shop extends WireMockServer implements AutoCloseable {
  private Shop(WireMockConfiguration configuration) {
    super(configuration);
    start();
  }

  static Shop open() {
    return new Shop(local());
  }

  static Shop openWith(WireMockConfiguration configuration) {
    return new Shop(configuration);
  }

  static WireMockConfiguration local() {
    return wireMockConfig().bindAddress("127.0.0.1").dynamicPort();
  }

  @Override
  public void close() {
    stop();
  }
}
