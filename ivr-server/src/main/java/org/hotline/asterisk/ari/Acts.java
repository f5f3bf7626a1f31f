package org.hotline.asterisk.ari;

import java.time.Duration;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.Mailbox;
import org.hotline.call.Unreachable;
import org.hotline.call.Voice;
import org.hotline.call.VoiceFailed;
import org.jspecify.annotations.Nullable;

/**
 * Has Asterisk act for one caller: a connection that is away is waited for, for the caller has not
 * gone anywhere.
 */
final class Acts {
  /** A hang-up is told some moments after it has its effects. */
  static final Duration HANG_UP_FOLLOWS = Duration.ofMillis(300);

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

  /** What Asterisk says of the caller's own channel. */
  @Nullable Object look() {
    try {
      return send(AriRequest.get("channels/" + channel).inLaneOf(channel));
    } catch (AriRefused refused) {
      throw meaning(refused);
    }
  }

  /**
   * Acts on the caller's own channel. That it is gone means a caller who is gone, even where the
   * event, which knows the cause, is still on its way; that it is in a wrong state may mean that
   * the caller is going, else it is tried once more.
   */
  void act(AriRequest request) {
    try {
      send(request);
    } catch (AriRefused refused) {
      if (!refused.gone() && !refused.untimely()) {
        throw new VoiceFailed(refused);
      }
      mailbox.see(Voice.BY_NOTHING, HANG_UP_FOLLOWS);
      actAgain(request);
    }
  }

  private void actAgain(AriRequest request) {
    try {
      send(request);
    } catch (AriRefused refused) {
      throw meaning(refused);
    }
  }

  private static RuntimeException meaning(AriRefused refused) {
    return refused.gone() ? new CallEnded(HangupCause.UNKNOWN) : new VoiceFailed(refused);
  }

  /** {@link AriRefused} when Asterisk says no; asks again when the connection was away. */
  @Nullable Object send(AriRequest request) {
    mailbox.discard(Acts::lost);
    try {
      return asterisk.send(request);
    } catch (Unreachable away) {
      if (mailbox.take(Acts::lost, RECONNECTION).isEmpty()) {
        throw new VoiceFailed(away);
      }
      return sendAgain(request);
    }
  }

  private @Nullable Object sendAgain(AriRequest request) {
    try {
      return asterisk.send(request);
    } catch (Unreachable away) {
      throw new VoiceFailed(away);
    }
  }

  static boolean lost(CallEvent event) {
    return event instanceof CallEvent.EventsLost;
  }
}
