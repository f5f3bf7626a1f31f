package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.Mailbox;
import org.hotline.call.Talk;
import org.hotline.call.Unreachable;
import org.hotline.call.VoiceFailed;

/** Bridges one channel with another, and stays until the other is gone. */
final class Talking {
  private static final Duration LONGEST_TALK = Duration.ofHours(12);
  private static final Duration SETTLING = Duration.ofSeconds(1);

  private final AriClient asterisk;
  private final Legs legs;
  private final ChannelId channel;
  private final Mailbox mailbox;

  Talking(AriClient asterisk, Legs legs, ChannelId channel, Mailbox mailbox) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.channel = channel;
    this.mailbox = mailbox;
  }

  void connect(Talk talk) {
    legs.listen(talk.bridge(), mailbox::deliver);
    try {
      asterisk.send(bridge("", talk).with("type", "mixing"));
      asterisk.send(
          bridge("/addChannel", talk)
              .with("channel", List.of(channel.value(), talk.other().value())));
    } catch (AriRefused | Unreachable failed) {
      dissolve(talk);
      legs.forget(talk.bridge());
      throw new VoiceFailed(failed);
    }
  }

  /** A server that stops leaves the two in their conversation. */
  void stayWith(Talk talk) {
    legs.listen(talk.bridge(), mailbox::deliver);
    try {
      while (has(talk)) {
        mailbox.take(event -> left(talk.other(), event) || Acts.lost(event), LONGEST_TALK);
      }
      end(talk);
      mailbox.take(event -> left(channel, event), SETTLING);
      legs.forget(talk.bridge());
    } catch (CallEnded gone) {
      end(talk);
      legs.forget(talk.bridge());
      throw gone;
    }
  }

  private void end(Talk talk) {
    asterisk.start(AriRequest.delete("channels/" + talk.other()).inLaneOf(channel));
    dissolve(talk);
  }

  private AriRequest bridge(String act, Talk talk) {
    return AriRequest.post("bridges/" + talk.bridge() + act).inLaneOf(channel);
  }

  /**
   * This leg leaves the bridge some moments later; what is played to it before that is never heard.
   */
  private void dissolve(Talk talk) {
    asterisk.start(AriRequest.delete("bridges/" + talk.bridge()).inLaneOf(channel));
  }

  /** Asks Asterisk, so that the answer is true also after events were lost. */
  private boolean has(Talk talk) {
    try {
      Object bridge = asterisk.send(AriRequest.get("bridges/" + talk.bridge()).inLaneOf(channel));
      return bridge instanceof JsonObject seen
          && seen.getJsonArray("channels").contains(talk.other().value());
    } catch (AriRefused gone) {
      return false;
    } catch (Unreachable away) {
      return true;
    }
  }

  private static boolean left(ChannelId leg, CallEvent event) {
    return event instanceof CallEvent.LeftBridge left && left.channel().equals(leg);
  }
}
