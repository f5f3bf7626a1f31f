package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Whether a recording is sound, of a length and size that a caller can be given. */
record RecordingCheck(Conversion conversion) {
  static final int MOST_BYTES = 20_000_000;
  static final Duration SHORTEST = Duration.ofMillis(300);
  static final Duration LONGEST = Duration.ofMinutes(3);

  static void size(long bytes) {
    if (bytes > MOST_BYTES) {
      throw new RecordingRefused(
          "expected a recording of at most %d bytes, but got more; save it with 16 bit and one channel"
              .formatted(MOST_BYTES));
    }
  }

  /** What is left of it after silence is cut off must be worth hearing. */
  void file(Path recorded) {
    try {
      size(Files.size(recorded));
      WavHead.of(recorded);
      Loudness.of(recorded).audible();
      Path heard = Files.createTempFile("hotline-", ".wav");
      try {
        conversion.convert(recorded, SampleRate.NARROW, heard);
        length(new WavFile(heard).length(SampleRate.NARROW));
      } finally {
        Files.delete(heard);
      }
    } catch (SoundNotMade | IOException failed) {
      throw new RecordingRefused(
          "expected a WAV file with sound in it, but: " + failed.getMessage(), failed);
    }
  }

  private static void length(Duration heard) {
    if (heard.compareTo(SHORTEST) < 0 || heard.compareTo(LONGEST) > 0) {
      throw new RecordingRefused(
          "expected a recording of %.1f to %d seconds, but %.1f can be heard"
              .formatted(
                  SHORTEST.toMillis() / 1000.0, LONGEST.toSeconds(), heard.toMillis() / 1000.0));
    }
  }
}
