package org.hotline.command;

import java.time.Duration;
import java.util.Locale;
import org.hotline.phone.Ear;
import org.hotline.phone.Heard;

/** Tells when a line becomes loud and when it falls silent. */
final class Listening {
  /** Longer than the pauses that speech makes. */
  private static final Duration PAUSE = Duration.ofMillis(1_200);

  private enum Impression {
    NONE,
    SOUND,
    SILENCE
  }

  private final Ear ear;
  private final Narration narration;
  private Impression impression = Impression.NONE;
  private long lastSound = System.nanoTime();
  private long mark;

  Listening(Ear ear, Narration narration) {
    this.ear = ear;
    this.narration = narration;
  }

  /** Listens to what came in since the last time. */
  void goOn() {
    Heard heard = ear.heardFrom(mark);
    mark += heard.samples().length;
    if (heard.loudness() > Heard.QUIET) {
      lastSound = System.nanoTime();
      become(Impression.SOUND, "hears sound, " + decibels(heard));
    } else if (System.nanoTime() - lastSound > PAUSE.toNanos()) {
      become(Impression.SILENCE, "hears silence");
    }
  }

  private void become(Impression now, String sentence) {
    if (impression != now) {
      impression = now;
      narration.tell(sentence);
    }
  }

  private static String decibels(Heard heard) {
    return String.format(Locale.ROOT, "%.0f dB", 20 * Math.log10(heard.loudness()));
  }
}
