package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hotline.phone.Heard;
import org.hotline.phone.Installation;
import org.hotline.phone.Patience;
import org.hotline.phone.Tone;

/** The messages that callers left in a box, as files of sound. */
record Voicemail(Installation hotline, String box) {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int RATE = 8_000;
  private static final int HEADER = 44;

  Voicemail contains(Tone tone) {
    assertThat(Patience.of(SOON).until(() -> messages().stream().anyMatch(it -> holds(it, tone))))
        .as("a message in %s contains %s: %s", box, tone, messages())
        .isTrue();
    return this;
  }

  /** Somebody can speak now. */
  Voicemail isBegun() {
    assertThat(Patience.of(SOON).until(() -> !messages().isEmpty()))
        .as("a message in %s is being recorded", box)
        .isTrue();
    return this;
  }

  /** How long the sound of the only message is. */
  Duration only() {
    assertThat(messages()).as("messages in %s", box).hasSize(1);
    try {
      long samples = (Files.size(messages().getFirst()) - HEADER) / Short.BYTES;
      return Duration.ofMillis(samples * 1000 / RATE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Voicemail isEmpty() {
    assertThat(messages()).as("messages in %s", box).isEmpty();
    return this;
  }

  private List<Path> messages() {
    Path directory = hotline.directory().resolve("spool/recording/voicemail").resolve(box);
    try (Stream<Path> files = Files.isDirectory(directory) ? Files.list(directory) : Stream.of()) {
      return files.toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Read without its header, which is written only at the end. */
  private static boolean holds(Path message, Tone tone) {
    try {
      byte[] bytes = Files.readAllBytes(message);
      int length = Math.max(0, bytes.length - HEADER) / Short.BYTES;
      short[] samples = new short[length];
      ByteBuffer.wrap(bytes, Math.min(HEADER, bytes.length), length * Short.BYTES)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asShortBuffer()
          .get(samples);
      return new Heard(samples, RATE).contains(tone);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
