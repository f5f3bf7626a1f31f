package org.hotline.phone;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Listens to a line: reads the recording that Asterisk makes of all that comes in, as it grows. */
public final class Ear {
  /**
   * Asterisk writes 32,768 bytes at a time: at this rate that is a third of a second, at the
   * telephone's own rate two seconds.
   */
  static final String FORMAT = "sln48";

  private static final int RATE = 48_000;

  /** How far what can be read lags behind what was said. */
  private static final Duration LAG = Duration.ofMillis(450);

  private final Path recording;

  Ear(Path recording) {
    this.recording = recording;
  }

  /** All that came in until now. */
  public Heard heard() {
    return heardFrom(0);
  }

  /** A place in what is heard: now. */
  public long mark() {
    try {
      return Files.exists(recording) ? Files.size(recording) / Short.BYTES : 0;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What came in since a mark. */
  public Heard heardFrom(long mark) {
    try (var file = Files.newByteChannel(recording, READ, NOFOLLOW_LINKS)) {
      file.position(mark * Short.BYTES);
      ByteBuffer bytes =
          ByteBuffer.allocate(Math.toIntExact(Math.max(0, file.size() - file.position())));
      while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
      return samples(bytes.flip());
    } catch (NoSuchFileException nothingYet) {
      return new Heard(new short[0], RATE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public boolean hears(Tone tone, Duration within) {
    long mark = mark();
    return Patience.of(within).until(() -> heardFrom(mark).contains(tone));
  }

  public boolean hearsSomething(Duration within) {
    long mark = mark();
    return Patience.of(within).until(() -> heardFrom(mark).containsSound());
  }

  /**
   * Whether nothing comes in for so long, beginning now; a line without any packets is silent too.
   */
  public boolean hearsSilence(Duration during) {
    long mark = mark() + RATE * LAG.toMillis() / 1000;
    boolean broken =
        Patience.of(during.plus(LAG)).until(() -> mark() > mark && heardFrom(mark).containsSound());
    return !broken;
  }

  private static Heard samples(ByteBuffer bytes) {
    short[] samples = new short[bytes.remaining() / Short.BYTES];
    bytes.order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return new Heard(samples, RATE);
  }
}
