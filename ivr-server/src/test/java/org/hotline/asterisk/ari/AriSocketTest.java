package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A peer that takes connections and never says a word: it is let go and tried again. */
class AriSocketTest {
  private static final int LONG = 30_000;

  private final Vertx vertx = Vertx.vertx();
  private ServerSocket silent;
  private AriSocket socket;

  @BeforeEach
  void connect() throws IOException {
    silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    silent.setSoTimeout(LONG);
    AriAddress address = new AriAddress("127.0.0.1", silent.getLocalPort(), "hotline", "secret");
    socket =
        new AriSocket(vertx, vertx.createWebSocketClient(), address, "hotline", _ -> {}, _ -> {});
    vertx.runOnContext(_ -> socket.open());
  }

  @AfterEach
  void close() throws IOException {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    silent.close();
  }

  @Test
  void whoNeverAnswersTheHandshakeIsLetGoAndTriedAgain() throws IOException {
    try (Socket first = silent.accept()) {
      first.setSoTimeout(LONG);
      assertThat(first.getInputStream().readAllBytes()).asString().startsWith("GET /ari/events");
    }
    try (Socket second = silent.accept()) {
      assertThat(second.isConnected()).isTrue();
    }
  }
}
