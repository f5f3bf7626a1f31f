package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.call.BridgeId;
import org.hotline.call.ChannelId;
import org.hotline.call.Talk;
import org.hotline.call.Unreachable;
import org.jspecify.annotations.Nullable;

/** The bridges in which one caller talks, as Asterisk has them. */
final class Bridges {
  private final AriClient asterisk;
  private final Acts acts;
  private final ChannelId channel;

  Bridges(AriClient asterisk, Acts acts, ChannelId channel) {
    this.asterisk = asterisk;
    this.acts = acts;
    this.channel = channel;
  }

  /**
   * Asking twice for the same bridge does no harm, so a connection that broke is waited for. Music
   * that goes on in a bridge is all that its leg hears: Asterisk drops the other's sound for it.
   */
  void make(Talk talk) {
    acts.send(AriRequest.delete("channels/" + channel + "/moh").inLaneOf(channel));
    List<String> both = List.of(channel.value(), talk.other().value());
    acts.send(post(talk.bridge(), "").with("type", "mixing"));
    acts.send(post(talk.bridge(), "/addChannel").with("channel", both));
  }

  void dissolve(BridgeId bridge) {
    asterisk.start(AriRequest.delete("bridges/" + bridge).inLaneOf(channel));
  }

  Set<ChannelId> members(BridgeId bridge) {
    try {
      return members(acts.send(get("bridges/" + bridge)));
    } catch (AriRefused none) {
      return Set.of();
    }
  }

  /** True also while Asterisk is away: those who talk go on talking. */
  boolean has(Talk talk) {
    try {
      return members(asterisk.send(get("bridges/" + talk.bridge()))).contains(talk.other());
    } catch (AriRefused gone) {
      return false;
    } catch (Unreachable away) {
      return true;
    }
  }

  /** Whether somebody is at the other end of a leg. */
  boolean answered(ChannelId leg) {
    try {
      return acts.send(get("channels/" + leg)) instanceof JsonObject seen
          && "Up".equals(seen.getString("state"));
    } catch (AriRefused gone) {
      return false;
    }
  }

  private static Set<ChannelId> members(@Nullable Object bridge) {
    return bridge instanceof JsonObject seen
        ? seen.getJsonArray("channels").stream()
            .map(member -> new ChannelId(member.toString()))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private AriRequest get(String what) {
    return AriRequest.get(what).inLaneOf(channel);
  }

  private AriRequest post(BridgeId bridge, String act) {
    return AriRequest.post("bridges/" + bridge + act).inLaneOf(channel);
  }
}
