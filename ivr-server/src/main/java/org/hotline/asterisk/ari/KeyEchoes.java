package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Knows the keys that are told a second time: of a call from an agent's own telephone, to whose
 * endpoint we are subscribed too, Asterisk tells each twice, with the same moment. Used by one
 * thread.
 */
final class KeyEchoes {
  private static final int LATEST = 64;

  private record Press(String channel, String key, String at) {}

  private final Deque<Press> latest = new ArrayDeque<>();

  boolean has(JsonObject event) {
    return event.getString("type", "").equals("ChannelDtmfReceived")
        && event.containsKey("timestamp")
        && isOld(press(event));
  }

  private boolean isOld(Press press) {
    if (latest.contains(press)) {
      return true;
    }
    latest.addLast(press);
    if (latest.size() > LATEST) {
      latest.removeFirst();
    }
    return false;
  }

  private static Press press(JsonObject event) {
    return new Press(
        event.getJsonObject("channel").getString("id"),
        event.getString("digit", ""),
        event.getString("timestamp"));
  }
}
