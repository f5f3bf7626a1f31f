package org.hotline.prompt;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.hotline.journal.Journal;

/** Studios of the tests, in Amsterdam. */
public final class Studios {
  static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-24T11:00:00Z"));
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Studios() {}

  static Studio of(Path sounds, Speech speech) {
    return of(sounds, speech, new FakeConversion());
  }

  public static Studio of(Path sounds, Speech speech, Conversion conversion) {
    return of(sounds, List.of(speech), conversion, SentenceLimits.USUAL, new Journal(), NOON);
  }

  static Studio of(
      Path sounds,
      List<Speech> speeches,
      Conversion conversion,
      SentenceLimits limits,
      Journal journal,
      InstantSource clock) {
    SoundLibrary library = new SoundLibrary(sounds, new Speeches(speeches, clock), conversion);
    return new Studio(library, limits, AMSTERDAM, journal, clock);
  }
}
