package org.hotline.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The sound of a message as Asterisk writes it: a header, then 8000 samples of 16 bit a second. */
record Tape(ShortBuffer samples) {
  private static final int HEADER = 44;
  private static final int MILLISECOND = 8;
  private static final int FRAME = 20;

  /** Asterisk takes a frame for silence when its mean is below this. */
  private static final int QUIET = 256;

  /** The shortest word; less is a click in the line. */
  private static final Duration A_WORD = Duration.ofMillis(200);

  static Tape of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = Math.min(HEADER, bytes.length);
    return new Tape(
        ByteBuffer.wrap(bytes, start, bytes.length - start)
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN)
            .asShortBuffer());
  }

  Duration length() {
    return Duration.ofMillis(samples.limit() / MILLISECOND);
  }

  boolean hasSpeech() {
    int size = FRAME * MILLISECOND;
    int loud = 0;
    for (int start = 0; start + size <= samples.limit(); start += size) {
      loud += isLoud(start, size) ? FRAME : 0;
    }
    return loud >= A_WORD.toMillis();
  }

  private boolean isLoud(int start, int size) {
    long sum = 0;
    for (int at = start; at < start + size; at++) {
      sum += Math.abs((int) samples.get(at));
    }
    return sum >= (long) QUIET * size;
  }
}
