package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.hotline.call.Apology;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallId;
import org.hotline.call.ChannelId;
import org.hotline.call.Mailbox;
import org.hotline.call.Switch;

/** Asterisk as the switch: takes channels in hand. */
public final class AriSwitch implements Switch {
  private final AriClient asterisk;
  private final Legs legs;
  private final Outside outside;
  private final SoundFiles files;

  public AriSwitch(AriClient asterisk, Legs legs, List<String> allowedPrefixes, SoundFiles files) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.outside = new Outside(asterisk, legs, allowedPrefixes);
    this.files = files;
  }

  /** Looks at what Asterisk is and refuses one that is too old. */
  public AsteriskVersion greet() {
    JsonObject info = (JsonObject) asterisk.send(AriRequest.get("asterisk/info"));
    AsteriskVersion version =
        AsteriskVersion.of(info == null ? "" : info.getJsonObject("system").getString("version"));
    version.refuseIfTooOld();
    return version;
  }

  @Override
  public Call take(ChannelId channel, Arrival arrival) {
    Mailbox mailbox = new Mailbox();
    legs.listen(channel, mailbox::deliver);
    return new Call(CallId.of(channel), channel, arrival, voice(channel, mailbox), mailbox);
  }

  /** A leg's ear and mouth; whoever listens to it delivers to the mailbox. */
  AriVoice voice(ChannelId channel, Mailbox mailbox) {
    return new AriVoice(asterisk, legs, outside, files, channel, mailbox);
  }

  /** For a caller who is not taken in hand; returns at once. */
  public void turnAway(ChannelId channel, Apology apology) {
    asterisk
        .start(Dialplan.apologize(channel, apology))
        .whenComplete((_, failed) -> hangUpIf(failed != null, channel));
  }

  private void hangUpIf(boolean deaf, ChannelId channel) {
    if (deaf) {
      asterisk.start(AriRequest.delete("channels/" + channel).inLaneOf(channel));
    }
  }

  @Override
  public void release(Call call) {
    legs.forget(call.channel());
  }
}
