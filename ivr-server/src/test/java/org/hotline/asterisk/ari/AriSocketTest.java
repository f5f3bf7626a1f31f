package org.hotline.asterisk.ari;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A peer that takes connections and never says what it should: it is let go and tried again. */
class AriSocketTest {
  private static final int LONG = 30_000;

  private final Vertx vertx = Vertx.vertx();
  private ServerSocket silent;

  @BeforeEach
  void connect() throws IOException {
    silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    silent.setSoTimeout(LONG);
    AriSocket socket = socket(silent.getLocalPort(), _ -> {});
    vertx.runOnContext(_ -> socket.open());
  }

  private AriSocket socket(int port, Consumer<Boolean> connected) {
    AriAddress address = new AriAddress("127.0.0.1", port, "hotline", "secret");
    return new AriSocket(
        vertx,
        vertx.createWebSocketClient(),
        address,
        AriApplication.toldAll("hotline"),
        new Complaint(address),
        _ -> {},
        connected);
  }

  private int listening(Consumer<ServerWebSocket> door) throws Exception {
    return vertx
        .createHttpServer()
        .webSocketHandler(door::accept)
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .get(5, TimeUnit.SECONDS)
        .actualPort();
  }

  @AfterEach
  void close() throws IOException {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    silent.close();
  }

  @Test
  void whoAnswersTheHandshakeAndThenSaysNothingIsLetGoAndTriedAgain() throws Exception {
    BlockingQueue<ServerWebSocket> came = new LinkedBlockingQueue<>();
    int deaf = listening(came::add);
    AtomicBoolean connected = new AtomicBoolean();
    AriSocket other = socket(deaf, connected::set);
    vertx.runOnContext(_ -> other.open());
    assertThat(came.poll(LONG, TimeUnit.MILLISECONDS)).isNotNull();
    assertThat(came.poll(LONG, TimeUnit.MILLISECONDS)).isNotNull();
    assertThat(connected).isFalse();
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
