package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.function.Consumer;
import org.hotline.call.BridgeId;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;

/** What happens at once when Asterisk is asked for something, so that nobody waits for it. */
record SwitchReactions(Legs legs) implements Consumer<JsonObject> {
  static final ChannelId CALLER = new ChannelId("hotline-1.1");

  @Override
  public void accept(JsonObject request) {
    String[] path = request.getString("uri").split("/");
    String act = request.getString("method") + (path.length > 2 ? " " + path[2] : "");
    ChannelId channel = new ChannelId(path.length > 1 ? path[1] : "");
    switch (path[0] + " " + act) {
      case "channels POST play" -> legs.tell(channel, new CallEvent.PlaybackEnded(path[3], true));
      case "channels POST" -> legs.tell(channel, new CallEvent.HungUp(HangupCause.BUSY));
      case "channels POST record" -> recorded(channel, request);
      case "bridges DELETE" ->
          legs.tell(CALLER, new CallEvent.LeftBridge(new BridgeId(path[1]), CALLER));
      default -> {}
    }
  }

  private void recorded(ChannelId channel, JsonObject request) {
    String name = new JsonObject(request.getString("message_body")).getString("name");
    legs.tell(channel, new CallEvent.RecordingEnded(name, true, Duration.ofSeconds(3)));
  }
}
