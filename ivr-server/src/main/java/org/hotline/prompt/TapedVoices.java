package org.hotline.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Own voices from the switch's recordings, which are thrown away once they were taken or refused.
 */
public record TapedVoices(Recordings recordings, Path tapes) implements OwnVoices {
  @Override
  public void take(String tape, PromptName name, Language language, String by) {
    Path recorded = tapes.resolve(tape + ".wav");
    try {
      recordings.takeOver(name, language, recorded, by);
    } finally {
      throwAway(recorded);
    }
  }

  @Override
  public void takeBack(PromptName name, Language language, String by) {
    recordings.takeBack(name, language, by);
  }

  private static void throwAway(Path recorded) {
    try {
      Files.deleteIfExists(recorded);
    } catch (IOException failed) {
      throw new UncheckedIOException("expected to delete " + recorded, failed);
    }
  }
}
