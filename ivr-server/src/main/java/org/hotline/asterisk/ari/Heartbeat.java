package org.hotline.asterisk.ari;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pings of one socket, which is closed when one stays without an answer: a silent network loss
 * shows by nothing else.
 */
final class Heartbeat {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration PING = Duration.ofSeconds(3);

  private final WebSocket socket;
  private final String application;
  private boolean alive = true;

  private Heartbeat(WebSocket socket, String application) {
    this.socket = socket;
    this.application = application;
  }

  /** From now until the socket's end. */
  static void watch(Vertx vertx, WebSocket socket, String application) {
    Heartbeat heart = new Heartbeat(socket, application);
    socket.pongHandler(_ -> heart.alive = true);
    long timer = vertx.setPeriodic(PING.toMillis(), _ -> heart.beat());
    socket.endHandler(_ -> vertx.cancelTimer(timer));
  }

  private void beat() {
    if (socket.isClosed()) {
      return;
    }
    if (!alive) {
      giveUp();
      return;
    }
    alive = false;
    socket.writePing(Buffer.buffer("hotline"));
  }

  private void giveUp() {
    LOG.warn(
        "Asterisk has not answered a ping on {} for {} s: connecting anew",
        application,
        PING.toSeconds());
    socket.close();
  }
}
