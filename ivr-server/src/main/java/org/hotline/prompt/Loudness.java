package org.hotline.prompt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How loud the loudest sample of a recording is, in dB below full scale. It is asked before sounds
 * are brought to one level, which would make the noise of an empty room as loud as a voice.
 */
record Loudness(double peak) {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** The noise of 16 bit lies below, the faintest voice above. */
  private static final double FAINTEST = -60;

  static Loudness of(Path recording) throws IOException {
    Path raw = Files.createTempFile("hotline-", ".raw");
    try {
      String form = "-c 1 -b 16 -e signed-integer -t raw";
      List<String> plain =
          List.of(
              ("sox -D -V1 -t wav - " + form + " " + raw + " rate 8000 highpass 80").split(" "));
      new Pipeline(List.of(plain), LONGEST).run(recording);
      return new Loudness(peak(Files.readAllBytes(raw)));
    } finally {
      Files.delete(raw);
    }
  }

  void audible() {
    if (peak < FAINTEST) {
      throw new RecordingRefused(
          "expected a WAV file with sound in it, but nothing in it can be heard; was the microphone on?");
    }
  }

  private static double peak(byte[] sound) {
    var samples = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    int loudest = 0;
    while (samples.hasRemaining()) {
      loudest = Math.max(loudest, Math.abs((int) samples.get()));
    }
    return 20 * Math.log10((double) loudest / Short.MAX_VALUE);
  }
}
