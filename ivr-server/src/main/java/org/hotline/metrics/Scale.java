package org.hotline.metrics;

import java.time.Duration;
import java.util.Arrays;

/** The buckets of a timer; few, since each is a series of its own for every queue and act. */
enum Scale {
  /** What people wait and talk, in seconds. */
  PEOPLE(1_000, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_200, 3_600),
  /** What machines take, in milliseconds. */
  MACHINES(1, 1, 2, 5, 8, 10, 25, 50, 100, 250, 500, 1_000, 2_000);

  private final Duration[] buckets;

  Scale(long unit, long... buckets) {
    this.buckets =
        Arrays.stream(buckets)
            .mapToObj(bucket -> Duration.ofMillis(bucket * unit))
            .toArray(Duration[]::new);
  }

  Duration[] buckets() {
    return buckets.clone();
  }
}
