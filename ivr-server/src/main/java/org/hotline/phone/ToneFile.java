package org.hotline.phone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/**
 * A tone as a sound file. Asterisk can make tones itself, but a line that plays one of those hears
 * nothing meanwhile.
 */
record ToneFile(Path directory, Tone tone) {
  private static final int RATE = 8_000;
  private static final int SECONDS = 60;

  /** A third of full scale, about as loud as speech. */
  private static final double LOUDNESS = 0.3 * Short.MAX_VALUE;

  String name() {
    return "tone-" + tone.hertz();
  }

  /** Makes the file, unless it is there; a link in its place is not followed. */
  void make() {
    Path file = directory.resolve(name() + ".wav");
    if (!Files.exists(file)) {
      write(file);
    }
  }

  private void write(Path file) {
    AudioFormat format = new AudioFormat(RATE, Short.SIZE, 1, true, false);
    byte[] sound = sound();
    try (var stream =
            new AudioInputStream(new ByteArrayInputStream(sound), format, RATE * (long) SECONDS);
        var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, out);
    } catch (FileAlreadyExistsException made) {
      // Another line needed it at the same time.
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private byte[] sound() {
    ByteBuffer bytes =
        ByteBuffer.allocate(RATE * SECONDS * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < RATE * SECONDS; at++) {
      bytes.putShort((short) (LOUDNESS * Math.sin(2 * Math.PI * tone.hertz() * at / RATE)));
    }
    return bytes.array();
  }
}
