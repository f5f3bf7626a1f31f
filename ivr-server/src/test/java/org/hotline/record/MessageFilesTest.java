package org.hotline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.hotline.call.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFilesTest {
  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private static final String NAME = "voicemail/support/1-1";
  private static final Recording TOLD = new Recording(NAME, true, Duration.ofSeconds(9));

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

  @Test
  void aTapeWithSpeechIsAsLongAsItsSound() throws IOException {
    tape(sound(2_000, 3_000));

    assertThat(heard()).isEqualTo(new Recording(NAME, true, Duration.ofMillis(2_000)));
    assertThat(recordings.resolve(NAME + ".wav")).exists();
  }

  @ParameterizedTest
  @CsvSource({"5000,0", "5000,100", "100,3000", "0,0"})
  void aTapeOnWhichNobodySpeaksIsSilentAndThrownAway(int milliseconds, int loud)
      throws IOException {
    tape(sound(milliseconds, loud));

    assertThat(heard()).isEqualTo(Recording.silent(NAME));
    assertThat(recordings.resolve(NAME + ".wav")).doesNotExist();
  }

  @Test
  void aTapeThatCannotBeListenedToCountsAsTold() {
    assertThat(heard()).isEqualTo(TOLD);
  }

  private Recording heard() {
    return new MessageFiles(recordings).heard(TOLD);
  }

  private void tape(byte[] bytes) throws IOException {
    Path file = recordings.resolve(NAME + ".wav");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** As Asterisk writes it, of a square wave. */
  private static byte[] sound(int milliseconds, int loud) {
    ByteBuffer wave = ByteBuffer.allocate(44 + milliseconds * 16).order(ByteOrder.LITTLE_ENDIAN);
    wave.position(44);
    for (int sample = 0; sample < milliseconds * 8; sample++) {
      wave.putShort((short) (sample % 16 < 8 ? loud : -loud));
    }
    return wave.array();
  }

  private Path recording(String name, Instant spoken) throws IOException {
    Path file = recordings.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a voice");
    return Files.setLastModifiedTime(file, FileTime.from(spoken));
  }
}
