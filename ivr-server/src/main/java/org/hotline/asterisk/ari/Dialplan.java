package org.hotline.asterisk.ari;

import org.hotline.call.Apology;
import org.hotline.call.ChannelId;

/** The places of the dialplan to which a channel can be handed back. */
final class Dialplan {
  private Dialplan() {}

  /** The caller hears the apology and is hung up, by Asterisk itself. */
  static AriRequest apologize(ChannelId channel, Apology apology) {
    return AriRequest.post("channels/" + channel + "/continue")
        .with("context", "apology")
        .with("extension", apology.word())
        .with("priority", 1)
        .inLaneOf(channel);
  }
}
