package org.hotline.story;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.phone.FreePorts;
import org.hotline.phone.Installation;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The shop that comes with us, and an installation that asks it. */
final class ExampleShop implements AfterAllCallback {
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  /** Agents who are free again at once. */
  private static final String QUEUES =
      """
      queues:
        support: {skills: {support: 1}, wrap-up: 0s, comfort-every: 0s}
        sales: {skills: {sales: 1}}
      """;

  /** Fixed, so that the shop can close and open again. */
  private final int port = FreePorts.one();

  private final WireMockServer server =
      new WireMockServer(
          WireMockConfiguration.options()
              .bindAddress("127.0.0.1")
              .port(port)
              .withRootDirectory(CHECKOUT.resolve("docker/back-end").toString()));

  ExampleShop() {
    server.start();
  }

  WireMockServer server() {
    return server;
  }

  Installation installation() {
    return new Installation().with("connectors.yaml", connectors()).with("queues.yaml", QUEUES);
  }

  /** What is told happens while nobody listens at the shop's door. */
  void closedDuring(Runnable story) {
    server.stop();
    try {
      story.run();
    } finally {
      server.start();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop();
  }

  private String connectors() {
    try {
      return Files.readString(CHECKOUT.resolve("call-flows/connectors.yaml"))
          .replace("127.0.0.1:8089", "127.0.0.1:" + port);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
