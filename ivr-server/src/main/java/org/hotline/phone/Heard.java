package org.hotline.phone;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;

/** A stretch of sound that came in, and what can be said of it. */
public record Heard(short[] samples, int rate) {
  /** The root mean square below which a line counts as silent; full scale is 1. */
  public static final double QUIET = 0.005;

  private static final double FULL_SCALE = 32_768;

  /** A tone on its own is 1; beside speech or music it is well below a half. */
  private static final double CLEARLY = 0.6;

  private static final Duration WINDOW = Duration.ofMillis(200);

  public Duration length() {
    return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
  }

  /** The root mean square, between 0 (nothing) and 1. */
  public double loudness() {
    double sum = 0;
    for (short sample : samples) {
      sum += (double) sample * sample;
    }
    return samples.length == 0 ? 0 : Math.sqrt(sum / samples.length) / FULL_SCALE;
  }

  /** The share of the whole energy that is in this tone, between 0 and 1 (Goertzel). */
  public double share(Tone tone) {
    double turn = 2 * Math.cos(2 * Math.PI * tone.hertz() / rate);
    double one = 0;
    double two = 0;
    double energy = 0;
    for (short sample : samples) {
      double next = sample + turn * one - two;
      two = one;
      one = next;
      energy += (double) sample * sample;
    }
    double power = one * one + two * two - turn * one * two;
    return energy == 0 ? 0 : 2 * power / (energy * samples.length);
  }

  /** Whether some fifth of a second of it is this tone and little else. */
  public boolean contains(Tone tone) {
    return anyWindow(window -> window.loudness() > QUIET && window.share(tone) > CLEARLY);
  }

  /** Whether some fifth of a second of it is more than the noise of a line. */
  public boolean containsSound() {
    return anyWindow(window -> window.loudness() > QUIET);
  }

  public Heard from(int sample) {
    return part(Math.min(sample, samples.length), samples.length);
  }

  /** Its last part, or all of it when it is shorter. */
  public Heard last(Duration duration) {
    return from(Math.max(0, samples.length - count(duration)));
  }

  @Override
  public String toString() {
    return "%s of sound with loudness %.3f, the last second of it %.3f"
        .formatted(length(), loudness(), last(Duration.ofSeconds(1)).loudness());
  }

  private boolean anyWindow(Predicate<Heard> wanted) {
    int window = count(WINDOW);
    for (int start = 0; start + window <= samples.length; start += window / 2) {
      if (wanted.test(part(start, start + window))) {
        return true;
      }
    }
    return false;
  }

  private Heard part(int start, int end) {
    return new Heard(Arrays.copyOfRange(samples, start, end), rate);
  }

  private int count(Duration duration) {
    return Math.toIntExact(duration.toMillis() * rate / 1000);
  }
}
