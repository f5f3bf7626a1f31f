package org.hotline.promise;

import java.time.Duration;

/**
 * What a queue's past says: how long its calls take, how patient its callers are, and how its
 * bounds must be corrected. What is older counts for less.
 *
 * @param calls how many calls the mean stands on, up to a limit
 * @param waitedSeconds all waits together, and {@code givenUp} how many of them were given up
 */
public record Learned(
    double handleSeconds,
    double calls,
    double waitedSeconds,
    double givenUp,
    double earliest,
    double latest) {
  /** What nobody has seen yet counts like this many calls. */
  private static final double BELIEF = 10;

  private static final double MOST_CALLS = 200;
  private static final double FORGETTING = 0.998;
  private static final double BELIEVED_PATIENCE = 600;

  /** Before the first call. */
  public static Learned nothing(Duration usualHandleTime) {
    return new Learned(seconds(usualHandleTime), BELIEF, BELIEF * BELIEVED_PATIENCE, BELIEF, 0, 0);
  }

  /** Whether it may be what once was learned, rather than damaged. */
  public boolean makesSense() {
    return isPositive(handleSeconds)
        && isPositive(calls)
        && isPositive(waitedSeconds)
        && givenUp >= 0
        && Double.isFinite(givenUp + earliest + latest);
  }

  Pace pace(Duration wrapUp) {
    return new Pace(Math.max(1, handleSeconds + seconds(wrapUp)), patience());
  }

  double corrected(Delay delay, Bound bound) {
    return delay.quantile(bound) * correction(bound).factor();
  }

  Learned talked(Duration talk) {
    double now = Math.min(MOST_CALLS, calls + 1);
    double mean = handleSeconds + (seconds(talk) - handleSeconds) / now;
    return new Learned(mean, now, waitedSeconds, givenUp, earliest, latest);
  }

  Learned waited(Duration wait, boolean gaveUp) {
    double waits = waitedSeconds * FORGETTING + seconds(wait);
    double ends = givenUp * FORGETTING + (gaveUp ? 1 : 0);
    return new Learned(handleSeconds, calls, waits, ends, earliest, latest);
  }

  /** A promise met the truth. Of whom gave up before a bound nobody knows whether it would hold. */
  Learned judged(Promise promise, Duration wait, boolean gaveUp) {
    return new Learned(
        handleSeconds,
        calls,
        waitedSeconds,
        givenUp,
        judged(Bound.EARLIEST, promise.earliest(), wait, gaveUp),
        judged(Bound.LATEST, promise.latest(), wait, gaveUp));
  }

  private double judged(Bound bound, Duration promised, Duration wait, boolean gaveUp) {
    boolean passed = wait.compareTo(promised) > 0;
    if (gaveUp && !passed) {
      return correction(bound).logarithm();
    }
    return correction(bound).after(bound, passed, weight(passed ? promised : wait)).logarithm();
  }

  /**
   * Those who would have lost patience before are not among the judged; the others stand for them.
   */
  private double weight(Duration patient) {
    return Math.min(3, Math.exp(seconds(patient) / patience()));
  }

  private double patience() {
    return waitedSeconds / Math.max(0.1, givenUp);
  }

  private Correction correction(Bound bound) {
    return new Correction(
        switch (bound) {
          case EARLIEST -> earliest;
          case LATEST -> latest;
        });
  }

  private static boolean isPositive(double figure) {
    return figure > 0 && Double.isFinite(figure);
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
