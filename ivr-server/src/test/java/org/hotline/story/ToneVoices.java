package org.hotline.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Recordings that replace prompts by tones, so that a telephone can tell which one it hears. */
final class ToneVoices implements AfterAllCallback {
  private static final int RATE = 16_000;
  private static final double LOUDNESS = 0.3 * Short.MAX_VALUE;

  private final Path directory;

  ToneVoices() {
    try {
      directory = Files.createTempDirectory("tone-voices");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path directory() {
    return directory;
  }

  ToneVoices with(String language, String prompt, Tone tone, int seconds) {
    AudioFormat format = new AudioFormat(RATE, Short.SIZE, 1, true, false);
    byte[] sound = sound(tone, RATE * seconds);
    try (var stream =
        new AudioInputStream(new ByteArrayInputStream(sound), format, RATE * (long) seconds)) {
      Path place = Files.createDirectories(directory.resolve(language));
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, place.resolve(prompt + ".wav").toFile());
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] sound(Tone tone, int samples) {
    ByteBuffer bytes = ByteBuffer.allocate(samples * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < samples; at++) {
      bytes.putShort((short) (LOUDNESS * Math.sin(2 * Math.PI * tone.hertz() * at / RATE)));
    }
    return bytes.array();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    }
  }
}
