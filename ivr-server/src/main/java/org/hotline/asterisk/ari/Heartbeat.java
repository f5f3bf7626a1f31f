package org.hotline.asterisk.ari;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pulse of one socket: an event that we send to ourselves through Asterisk. The socket is
 * closed when two do not come back, for a silent loss of the network shows by nothing else; nor
 * does an Asterisk that answers but sends this socket nothing any more, which it does when the end
 * of an old connection overtakes the beginning of the new one (res/stasis/app.c, app_update).
 */
final class Heartbeat {
  /** Under this name Asterisk passes events of users on. */
  static final String ECHO = "ChannelUserevent";

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** One that comes late is no loss: where much is done at once the socket would come and go. */
  private static final int MOST_UNHEARD = 2;

  private static final String NAME = "heartbeat";

  private final WebSocket socket;
  private final String application;
  private final AriRequest request;
  private final Runnable first;
  private int unheard;
  private boolean heard;

  /**
   * @param first called at the first beat that has come back
   */
  Heartbeat(WebSocket socket, String application, Runnable first) {
    this.socket = socket;
    this.application = application;
    this.request = AriRequest.post("events/user/" + NAME + "?application=" + application);
    this.first = first;
  }

  /** From now until the socket's end, of which the socket tells nobody when it broke. */
  void begin(Vertx vertx) {
    beat();
    vertx.setPeriodic(PAUSE.toMillis(), timer -> beatOrEnd(vertx, timer));
  }

  /** Whether this is nobody's concern but ours. */
  boolean isEcho(JsonObject message) {
    if (!ECHO.equals(message.getString("type")) || !NAME.equals(message.getString("eventname"))) {
      return false;
    }
    unheard = 0;
    if (!heard) {
      heard = true;
      first.run();
    }
    return true;
  }

  boolean isHeard() {
    return heard;
  }

  private void beatOrEnd(Vertx vertx, long timer) {
    if (socket.isClosed()) {
      vertx.cancelTimer(timer);
    } else {
      beat();
    }
  }

  private void beat() {
    if (unheard == MOST_UNHEARD) {
      giveUp();
      return;
    }
    unheard++;
    socket.writeTextMessage(request.message(NAME).encode());
  }

  private void giveUp() {
    LOG.warn(
        "Asterisk has sent nothing back on {} for {} s: connecting anew",
        application,
        PAUSE.multipliedBy(MOST_UNHEARD).toSeconds());
    socket.close();
  }
}
