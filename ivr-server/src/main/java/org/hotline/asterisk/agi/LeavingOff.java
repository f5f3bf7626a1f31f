package org.hotline.asterisk.agi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Ends a sound early by the next command: Asterisk then leaves the sound off and answers the next
 * command alone, or both where the sound had just come to its end.
 */
final class LeavingOff {
  /** What is told beside the connection is looked for so often while a sound plays. */
  private static final Duration GLANCE = Duration.ofMillis(200);

  private static final byte[] NEXT = "NOOP\n".getBytes(StandardCharsets.US_ASCII);

  /** In place of the answer of a sound that was left off. */
  private static final String LEFT_OFF = "200 result=0 endpos=0";

  /** Told of its own accord; the answers still come. */
  private static final String NO_ANSWER = "HANGUP";

  private final Lines lines;
  private final OutputStream out;

  LeavingOff(Lines lines, OutputStream out) {
    this.lines = lines;
    this.out = out;
  }

  /** The answer of the sound that plays. */
  String answer(BooleanSupplier enough) throws IOException {
    while (!lines.come(GLANCE)) {
      if (enough.getAsBoolean()) {
        return leaveOff();
      }
    }
    return lines.next();
  }

  /**
   * Two commands that Asterisk reads at once leave the second in its buffer until a third comes;
   * every command is answered before anything else is said.
   */
  private String leaveOff() throws IOException {
    String answer = LEFT_OFF;
    int open = next();
    while (open > 0) {
      if (!lines.come(GLANCE)) {
        open += next();
      } else {
        String line = lines.next();
        answer = isOfTheSound(line) ? line : answer;
        open -= isOfTheSound(line) || line.equals(NO_ANSWER) ? 0 : 1;
      }
    }
    return answer;
  }

  private int next() throws IOException {
    out.write(NEXT);
    return 1;
  }

  private static boolean isOfTheSound(String line) {
    return line.contains(" endpos=");
  }
}
