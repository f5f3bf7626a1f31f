package org.hotline.prompt;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A WAV file on disk, judged by its head. */
record WavFile(Path path) {
  private static final int HEAD = 44;
  private static final int RIFF = 0x52494646;

  /** Whether it is there to its last byte and holds at least one sample. */
  boolean whole() {
    try {
      return Files.isRegularFile(path) && Files.size(path) > HEAD && declared() == Files.size(path);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** How long it plays, one channel of 16 bit at this rate. */
  Duration length(SampleRate rate) throws IOException {
    return Duration.ofMillis((Files.size(path) - HEAD) * 1000 / (2L * rate.hertz()));
  }

  private long declared() throws IOException {
    try (DataInputStream head = new DataInputStream(Files.newInputStream(path))) {
      return head.readInt() == RIFF
          ? Integer.toUnsignedLong(Integer.reverseBytes(head.readInt())) + 8
          : -1;
    }
  }
}
