package org.hotline.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A recording as an admin wants to see it.
 *
 * @param by nobody knows where it came with the texts
 */
public record Recorded(Path file, Duration length, Instant at, Optional<String> by) {
  static Recorded of(Path file, Optional<RecordingNote> note) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return new Recorded(
          file,
          length(file),
          note.map(RecordingNote::at).orElse(written),
          note.map(RecordingNote::by));
    } catch (IOException failed) {
      throw new UncheckedIOException("expected to read " + file + ", but: " + failed, failed);
    }
  }

  /** Nothing of a file that is broken can be heard. */
  private static Duration length(Path file) throws IOException {
    try {
      return WavHead.of(file).length();
    } catch (RecordingRefused broken) {
      return Duration.ZERO;
    }
  }
}
