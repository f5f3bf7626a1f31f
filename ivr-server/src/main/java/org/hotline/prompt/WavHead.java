package org.hotline.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a WAV file says of itself, by whichever program it was written. */
record WavHead(int hertz, int bytesPerSecond, long sound, long there) {
  /** Before the sound may stand what a studio notes, never as much as this. */
  private static final int FAR = 1 << 20;

  private static final int LOWEST = 8_000;
  private static final int HIGHEST = 192_000;

  /** Programs that write to a pipe do not know how much will come. */
  private static final long UNKNOWN = 0x7fff_0000L;

  /** Throws {@link RecordingRefused} where it is none, or was cut off. */
  static WavHead of(Path file) throws IOException {
    try (InputStream sent = Files.newInputStream(file)) {
      ByteBuffer head = ByteBuffer.wrap(sent.readNBytes(FAR)).order(ByteOrder.LITTLE_ENDIAN);
      return read(head, Files.size(file)).checked();
    } catch (IndexOutOfBoundsException cut) {
      throw new RecordingRefused(
          "expected a WAV file with sound in it, but the file ends within its head; send all of it",
          cut);
    }
  }

  /** How long it plays. */
  Duration length() {
    long plays = sound == 0 ? there : Math.min(sound, there);
    return Duration.ofMillis(plays * 1000 / bytesPerSecond);
  }

  private static WavHead read(ByteBuffer bytes, long size) {
    if (bytes.remaining() < 12
        || !word(bytes, 0).equals("RIFF")
        || !word(bytes, 8).equals("WAVE")) {
      throw new RecordingRefused(
          "expected a WAV file with sound in it, but this is no WAV file; save it as one of 16 bit");
    }
    int format = chunk(bytes, 12, "fmt ");
    int data = chunk(bytes, 12, "data");
    return new WavHead(
        bytes.getInt(format + 12),
        bytes.getInt(format + 16),
        size(bytes, data),
        size - (data + 8L));
  }

  /** Where the chunk of this name begins. */
  private static int chunk(ByteBuffer bytes, int from, String name) {
    long at = from;
    while (at + 8 <= bytes.limit() && !word(bytes, (int) at).equals(name)) {
      at += 8 + size(bytes, (int) at) + size(bytes, (int) at) % 2;
    }
    if (at + 8 > bytes.limit()) {
      throw new IndexOutOfBoundsException("no " + name);
    }
    return (int) at;
  }

  private static long size(ByteBuffer bytes, int chunk) {
    return Integer.toUnsignedLong(bytes.getInt(chunk + 4));
  }

  private static String word(ByteBuffer bytes, int at) {
    byte[] word = new byte[4];
    bytes.get(at, word);
    return new String(word, StandardCharsets.ISO_8859_1);
  }

  private WavHead checked() {
    if (hertz < LOWEST || hertz > HIGHEST || bytesPerSecond <= 0) {
      throw new RecordingRefused(
          "expected a WAV file of %d to %d samples a second, but got %d; save it with 16000"
              .formatted(LOWEST, HIGHEST, hertz));
    }
    if (sound > there && sound < UNKNOWN) {
      throw new RecordingRefused(
          "expected %d bytes of sound as the file says, but it ends after %d; send all of it"
              .formatted(sound, there));
    }
    return this;
  }
}
