package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToneFileTest {
  @TempDir Path directory;

  @Test
  void aToneIsASoundFile() {
    new ToneFile(directory, Tone.OF_AGENTS).make();

    assertThat(directory.resolve("tone-1850.wav")).hasSize(44 + 60 * 8_000 * 2);
  }

  @Test
  void nothingIsWrittenBehindALinkInItsPlace() throws IOException {
    Path elsewhere = directory.resolve("elsewhere");
    Files.createSymbolicLink(directory.resolve("tone-1850.wav"), elsewhere);
    new ToneFile(directory, Tone.OF_AGENTS).make();

    assertThat(elsewhere).doesNotExist();
  }
}
