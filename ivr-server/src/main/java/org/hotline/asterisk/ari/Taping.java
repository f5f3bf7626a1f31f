package org.hotline.asterisk.ari;

import java.time.Duration;
import org.hotline.call.CallEvent;
import org.hotline.call.Mailbox;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;

/** Records what is said on one channel. */
final class Taping {
  private static final Duration SETTLING = Duration.ofSeconds(1);

  private final Acts acts;
  private final Mailbox mailbox;

  Taping(Acts acts, Mailbox mailbox) {
    this.acts = acts;
    this.mailbox = mailbox;
  }

  Recording record(String name, RecordingLimits limits) {
    mailbox.discard(Acts::lost);
    acts.act(
        acts.on("record")
            .with("name", name)
            .with("format", "wav")
            .with("maxDurationSeconds", limits.longest().toSeconds())
            .with("maxSilenceSeconds", limits.silence().toSeconds())
            .with("ifExists", "overwrite")
            .with("beep", true)
            .with("terminateOn", "any"));
    return mailbox
        .takeThoughGone(
            event -> isEnd(event, name) || Acts.lost(event), limits.longest().plus(SETTLING))
        .map(event -> recorded(name, event))
        .orElse(new Recording(name, true, limits.longest()));
  }

  private static boolean isEnd(CallEvent event, String name) {
    return event instanceof CallEvent.RecordingEnded ended && ended.recording().equals(name);
  }

  private static Recording recorded(String name, CallEvent event) {
    return event instanceof CallEvent.RecordingEnded ended
        ? new Recording(name, ended.usable(), ended.length())
        : new Recording(name, true, Duration.ZERO);
  }
}
