package org.hotline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageFilesTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  @TempDir Path recordings;

  @Test
  void messagesOfBeforeAreForgottenAndLaterOnesKept() throws IOException {
    Path old = recording("voicemail/sales/old.wav", NOON.minusSeconds(1));
    Path fresh = recording("voicemail/sales/fresh.wav", NOON);

    assertThat(new MessageFiles(recordings).removeOlderThan(NOON)).isEqualTo(1);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void whatIsNoMessageIsLeftAlone() throws IOException {
    Path elsewhere = recording("conversation/old.wav", NOON.minusSeconds(1));
    Path linked = recordings.resolve("voicemail/link");
    Files.createDirectories(linked.getParent());
    Files.createSymbolicLink(linked, elsewhere.getParent());

    assertThat(new MessageFiles(recordings).removeOlderThan(NOON)).isZero();
    assertThat(elsewhere).exists();
  }

  @Test
  void whereNobodyEverLeftAMessageThereIsNothingToForget() {
    assertThat(new MessageFiles(recordings).removeOlderThan(NOON)).isZero();
  }

  private Path recording(String name, Instant spoken) throws IOException {
    Path file = recordings.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a voice");
    return Files.setLastModifiedTime(file, FileTime.from(spoken));
  }
}
