package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline.call.BridgeId;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.PhoneNumber;

/** The events of Asterisk that we use; all others, and fields we do not know, are passed over. */
public sealed interface AriEvent {
  /** The names under which Asterisk sends them; it is asked for no others. */
  List<String> NAMES =
      List.of(
          "StasisStart",
          "StasisEnd",
          "ChannelDtmfReceived",
          "ChannelDestroyed",
          "PlaybackFinished",
          "RecordingFinished",
          "RecordingFailed",
          "ChannelEnteredBridge",
          "ChannelLeftBridge",
          "PeerStatusChange",
          "ApplicationReplaced",
          Heartbeat.ECHO);

  /** A channel entered our application: a caller, or a leg of ours that was answered. */
  record StasisStarted(ChannelId channel, PhoneNumber from, List<String> arguments)
      implements AriEvent {}

  record StasisEnded(ChannelId channel) implements AriEvent {}

  record KeyReceived(ChannelId channel, String key) implements AriEvent {}

  record ChannelDestroyed(ChannelId channel, HangupCause cause) implements AriEvent {}

  record PlaybackFinished(ChannelId channel, String playback, boolean complete)
      implements AriEvent {}

  record RecordingOver(ChannelId channel, String recording, boolean usable, Duration length)
      implements AriEvent {}

  record BridgeEntered(BridgeId bridge, ChannelId channel) implements AriEvent {}

  record BridgeLeft(BridgeId bridge, ChannelId channel) implements AriEvent {}

  /** A telephone's registration came or went. */
  record TelephoneChanged(String endpoint, boolean reachable) implements AriEvent {}

  /** Another server took our application's name. */
  record Replaced() implements AriEvent {}

  static Optional<AriEvent> decode(JsonObject json) {
    return Optional.ofNullable(
        switch (json.getString("type", "")) {
          case "StasisStart" -> started(json);
          case "StasisEnd" -> new StasisEnded(channel(json));
          case "ChannelDtmfReceived" -> new KeyReceived(channel(json), json.getString("digit", ""));
          case "ChannelDestroyed" ->
              new ChannelDestroyed(channel(json), new HangupCause(json.getInteger("cause", 0)));
          case "PlaybackFinished" -> playback(json.getJsonObject("playback"));
          case "RecordingFinished" -> recording(json.getJsonObject("recording"), true);
          case "RecordingFailed" -> recording(json.getJsonObject("recording"), false);
          case "ChannelEnteredBridge" -> new BridgeEntered(bridge(json), channel(json));
          case "ChannelLeftBridge" -> new BridgeLeft(bridge(json), channel(json));
          case "PeerStatusChange" -> telephone(json);
          case "ApplicationReplaced" -> new Replaced();
          default -> null;
        });
  }

  private static AriEvent started(JsonObject json) {
    JsonObject caller = json.getJsonObject("channel").getJsonObject("caller", new JsonObject());
    List<String> arguments = json.getJsonArray("args").stream().map(String::valueOf).toList();
    return new StasisStarted(
        channel(json), PhoneNumber.claimed(caller.getString("number", "")), arguments);
  }

  private static AriEvent playback(JsonObject playback) {
    boolean complete = !"failed".equals(playback.getString("state"));
    return new PlaybackFinished(target(playback), playback.getString("id"), complete);
  }

  private static AriEvent recording(JsonObject recording, boolean usable) {
    Duration length = Duration.ofSeconds(recording.getLong("duration", 0L));
    return new RecordingOver(target(recording), recording.getString("name"), usable, length);
  }

  private static AriEvent telephone(JsonObject json) {
    String resource = json.getJsonObject("endpoint").getString("resource");
    String status = json.getJsonObject("peer").getString("peer_status");
    return new TelephoneChanged(resource, "Reachable".equals(status));
  }

  private static ChannelId channel(JsonObject json) {
    return new ChannelId(json.getJsonObject("channel").getString("id"));
  }

  private static BridgeId bridge(JsonObject json) {
    return new BridgeId(json.getJsonObject("bridge").getString("id"));
  }

  private static ChannelId target(JsonObject json) {
    return new ChannelId(json.getString("target_uri").replaceFirst("^channel:", ""));
  }
}
