package org.hotline.promise;

import java.time.Duration;

/** Between these two the caller's wait ends nine times in ten, counted from when it was said. */
public record Promise(Duration earliest, Duration latest) {
  /** As spoken: whole minutes, and beyond ten minutes only fives; at least "within one minute". */
  public record Minutes(int from, int to) {}

  private static final int FINE = 10;
  private static final int COARSE = 5;

  public Minutes minutes() {
    int to =
        Math.max(
            1, Math.ceilDiv((int) latest.toSeconds() + (latest.toMillisPart() > 0 ? 1 : 0), 60));
    int from = Math.min((int) earliest.toMinutes(), to - 1);
    return to <= FINE
        ? new Minutes(from, to)
        : new Minutes(from / COARSE * COARSE, Math.ceilDiv(to, COARSE) * COARSE);
  }

  static Promise ofSeconds(double earliest, double latest) {
    return new Promise(duration(Math.min(earliest, latest)), duration(latest));
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
