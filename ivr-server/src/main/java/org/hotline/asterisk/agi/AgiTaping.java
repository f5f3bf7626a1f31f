package org.hotline.asterisk.agi;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.asteriskjava.fastagi.command.ExecCommand;
import org.asteriskjava.fastagi.command.GetVariableCommand;
import org.hotline.call.HangupCause;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;

/** Records what the caller says, by the dialplan's own application. */
final class AgiTaping {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
  private static final Set<String> USABLE = Set.of("DTMF", "SILENCE", "TIMEOUT");

  private final AgiLine line;
  private final String directory;

  AgiTaping(AgiLine line, String directory) {
    this.line = line;
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
    boolean usable = USABLE.contains(status());
    return new Recording(name, usable, Duration.ofNanos(System.nanoTime() - begun));
  }

  private String status() {
    String status = line.send(new GetVariableCommand("RECORD_STATUS")).getExtra();
    if ("HANGUP".equals(status)) {
      throw line.hungUp(HangupCause.NORMAL);
    }
    return status == null ? "" : status;
  }

  private String file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Expected the name of a recording as letters, digits, '/', '.', '_' and '-', but got \""
              + name
              + "\"");
    }
    return directory + "/" + name;
  }
}
