package org.hotline.asterisk.ari;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One WebSocket to Asterisk that comes back by itself, with back-off, until it is closed. All its
 * callbacks run on one event loop.
 */
final class AriSocket {
  private static final Logger LOG = LoggerFactory.getLogger(AriSocket.class);
  private static final long FIRST_WAIT = 50;
  private static final long LONGEST_WAIT = 2_000;

  /** A peer that takes the connection and then says nothing is no Asterisk that can serve. */
  private static final Duration HANDSHAKE = Duration.ofSeconds(3);

  private final Vertx vertx;
  private final WebSocketClient client;
  private final AriAddress address;
  private final AriApplication application;
  private final Consumer<JsonObject> received;
  private final Consumer<Boolean> connected;
  private final Complaint complaint;

  private @Nullable WebSocket socket;
  private long wait = FIRST_WAIT;
  private boolean closed;

  AriSocket(
      Vertx vertx,
      WebSocketClient client,
      AriAddress address,
      AriApplication application,
      Complaint complaint,
      Consumer<JsonObject> received,
      Consumer<Boolean> connected) {
    this.vertx = vertx;
    this.client = client;
    this.address = address;
    this.application = application;
    this.received = received;
    this.connected = connected;
    this.complaint = complaint;
  }

  void open() {
    WebSocketConnectOptions options =
        new WebSocketConnectOptions()
            .setHost(address.host())
            .setPort(address.port())
            .setURI("/ari/events?app=" + application.name())
            .setTimeout(HANDSHAKE.toMillis())
            .addHeader("Authorization", address.authorization());
    client.connect(options).onSuccess(this::opened).onFailure(this::refused);
  }

  /** False when there is no connection now. */
  boolean write(JsonObject message) {
    WebSocket current = socket;
    if (current == null) {
      return false;
    }
    current.writeTextMessage(message.encode());
    return true;
  }

  /** Gives this connection up for a new one. */
  void anew() {
    if (socket != null) {
      socket.close();
    }
  }

  void close() {
    closed = true;
    if (socket != null) {
      socket.close();
    }
  }

  private void opened(WebSocket opened) {
    if (closed) {
      opened.close();
      return;
    }
    Heartbeat heart = new Heartbeat(opened, application.name(), () -> heard(opened));
    opened.textMessageHandler(text -> decode(text, opened, heart));
    opened.closeHandler(_ -> lost());
    opened.exceptionHandler(
        broken ->
            LOG.warn("socket {} to Asterisk broke: {}", application.name(), broken.getMessage()));
    application.filter().map(JsonObject::encode).ifPresent(opened::writeTextMessage);
    heart.begin(vertx);
  }

  /** Only who hears itself through Asterisk hears its callers. */
  private void heard(WebSocket opened) {
    socket = opened;
    wait = FIRST_WAIT;
    connected.accept(true);
  }

  private void decode(String text, WebSocket opened, Heartbeat heart) {
    try {
      JsonObject message = new JsonObject(text);
      if (!heart.isEcho(message)) {
        pass(message, opened, heart);
      }
    } catch (DecodeException garbage) {
      LOG.warn(
          "expected JSON from Asterisk, but got {} characters of something else", text.length());
    }
  }

  /** Who has not heard itself yet has no name that another could take. */
  private void pass(JsonObject message, WebSocket opened, Heartbeat heart) {
    if (!heart.isHeard() && AriEvent.decode(message).orElse(null) instanceof AriEvent.Replaced) {
      opened.close();
    } else {
      received.accept(message);
    }
  }

  private void lost() {
    if (socket != null) {
      socket = null;
      connected.accept(false);
    }
    again();
  }

  private void refused(Throwable cause) {
    complaint.about(cause);
    again();
  }

  private void again() {
    if (!closed) {
      vertx.setTimer(wait, _ -> open());
      wait = Math.min(LONGEST_WAIT, wait * 2);
    }
  }
}
