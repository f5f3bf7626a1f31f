package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.Set;
import org.asteriskjava.fastagi.command.ExecCommand;
import org.asteriskjava.fastagi.command.GetVariableCommand;
import org.hotline.call.HangupCause;
import org.hotline.call.Mailbox;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.RecordingName;
import org.hotline.call.Voice;

/** Records what the caller says, by the dialplan's own application. */
final class AgiTaping {
  private static final String BY_KEY = "DTMF";
  private static final Set<String> USABLE = Set.of(BY_KEY, "SILENCE", "TIMEOUT");

  private static final Duration A_MOMENT = Duration.ofMillis(100);

  private final AgiLine line;
  private final Mailbox mailbox;
  private final String directory;

  AgiTaping(AgiLine line, Mailbox mailbox, String directory) {
    this.line = line;
    this.mailbox = mailbox;
    this.directory = directory;
  }

  /** Keeps what was said until a hang-up (k), ends by any key (y). */
  Recording record(String name, RecordingLimits limits) {
    long begun = System.nanoTime();
    line.send(
        new ExecCommand(
            "Record",
            "%s.wav,%d,%d,ky"
                .formatted(file(name), limits.silence().toSeconds(), limits.longest().toSeconds())),
        limits.longest());
    Duration length = Duration.ofNanos(System.nanoTime() - begun);
    String status = status();
    if (BY_KEY.equals(status)) {
      dropKeys();
    }
    return new Recording(name, USABLE.contains(status), length);
  }

  /** The key that ends a recording is meant for nothing else. */
  private void dropKeys() {
    while (mailbox.take(Voice.BY_KEY, A_MOMENT).isPresent()) {}
  }

  private String status() {
    String status = line.send(new GetVariableCommand("RECORD_STATUS")).getExtra();
    if ("HANGUP".equals(status)) {
      throw line.hungUp(HangupCause.NORMAL);
    }
    return status == null ? "" : status;
  }

  private String file(String name) {
    return directory + "/" + new RecordingName(name);
  }
}
