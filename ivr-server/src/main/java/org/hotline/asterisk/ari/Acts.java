package org.hotline.asterisk.ari;

import java.time.Duration;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.Mailbox;
import org.hotline.call.Unreachable;
import org.hotline.call.VoiceFailed;

/** Has Asterisk act on one caller's channel, and waits for a connection that is away. */
final class Acts {
  private static final Duration RECONNECTION = Duration.ofSeconds(15);

  private final AriClient asterisk;
  private final ChannelId channel;
  private final Mailbox mailbox;

  Acts(AriClient asterisk, ChannelId channel, Mailbox mailbox) {
    this.asterisk = asterisk;
    this.channel = channel;
    this.mailbox = mailbox;
  }

  AriRequest on(String act) {
    return AriRequest.post("channels/" + channel + "/" + act).inLaneOf(channel);
  }

  /** A connection to the switch that is away is waited for: the caller has not gone anywhere. */
  void act(AriRequest request) {
    try {
      send(request);
    } catch (Unreachable away) {
      if (mailbox.take(Acts::lost, RECONNECTION).isEmpty()) {
        throw new VoiceFailed(away);
      }
      sendAgain(request);
    }
  }

  private void sendAgain(AriRequest request) {
    try {
      send(request);
    } catch (Unreachable away) {
      throw new VoiceFailed(away);
    }
  }

  /**
   * A channel that is gone means a caller who is gone, even where the event is still on its way.
   */
  private void send(AriRequest request) {
    try {
      asterisk.send(request);
    } catch (AriRefused refused) {
      if (refused.gone()) {
        throw new CallEnded(HangupCause.UNKNOWN);
      }
      throw new VoiceFailed(refused);
    }
  }

  static boolean lost(CallEvent event) {
    return event instanceof CallEvent.EventsLost;
  }
}
