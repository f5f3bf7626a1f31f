package org.hotline.story;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hotline.phone.FreePorts;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One back-end with each ailment, and how an admin who is patient with them writes them down. */
final class SickBackEnds implements AfterAllCallback {
  private static final Path EXAMPLE = Path.of("../call-flows/connectors.yaml");
  private static final int ENDLESS = 60_000;
  private static final String GOOD = "{\"state\": \"sent\"}";
  private static final String CONNECTOR =
      """
        %s:
          base-url: %s
          allow-private: [127.0.0.1]
          timeout: 3s
          operations:
            ask: {kind: lookup, path: /orders, answer: {state: {pointer: /state, type: text}}}
            change: {kind: submit, path: /orders, body: {order: "1"}, answer: {state: {pointer: /state, type: text}}}
      """;

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private final ServerSocket mute;
  private final FullDoor full;

  SickBackEnds() {
    try {
      mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      full = new FullDoor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.start();
    for (Ailment ailment : Ailment.values()) {
      server.stubFor(
          any(urlPathMatching("/" + ailment.word() + "/.*")).willReturn(answer(ailment)));
    }
  }

  private static ResponseDefinitionBuilder answer(Ailment ailment) {
    return switch (ailment) {
      case BREAKS_OFF -> aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK);
      case LIES -> okJson("<html>{\"state\"");
      case SILENT -> okJson(GOOD).withFixedDelay(ENDLESS);
      case TRICKLES -> okJson(GOOD).withChunkedDribbleDelay(GOOD.length(), ENDLESS);
      case HUGE -> okJson("\"" + "x".repeat(1 << 20) + "\"");
      case LATE -> okJson(GOOD).withFixedDelay(1_000);
      case CLOSED, SWALLOWED, MUTE -> aResponse(); // nobody gets that far
    };
  }

  private String url(Ailment ailment) {
    return switch (ailment) {
      case CLOSED -> "http://127.0.0.1:" + FreePorts.one();
      case SWALLOWED -> "http://127.0.0.1:" + full.port();
      case MUTE -> "https://127.0.0.1:" + mute.getLocalPort();
      case BREAKS_OFF, LIES, SILENT, TRICKLES, HUGE, LATE ->
          "http://127.0.0.1:" + server.port() + "/" + ailment.word();
    };
  }

  /** Beside the example, which the flows of the checkout ask. */
  String connectors() {
    try {
      return Files.readString(EXAMPLE).stripTrailing()
          + "\n"
          + Arrays.stream(Ailment.values())
              .map(ailment -> CONNECTOR.formatted(ailment.word(), url(ailment)))
              .collect(Collectors.joining());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.stop();
    mute.close();
    full.close();
  }
}
