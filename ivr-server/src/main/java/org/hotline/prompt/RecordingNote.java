package org.hotline.prompt;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Who put a recording where it is, and when. */
public record RecordingNote(String by, Instant at) {
  private static final int LONGEST = 100;

  public RecordingNote {
    if (by.isBlank() || by.length() > LONGEST || by.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "expected a name of 1 to %d characters of who records, but got %d"
              .formatted(LONGEST, by.length()));
    }
  }

  String written() {
    return at + " " + by + "\n";
  }

  static Optional<RecordingNote> read(String written) {
    String[] parts = written.strip().split(" ", 2);
    try {
      return parts.length == 2
          ? Optional.of(new RecordingNote(parts[1], Instant.parse(parts[0])))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException spoilt) {
      return Optional.empty();
    }
  }
}
