package org.hotline.simulation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What chance decides, each purpose by numbers of its own: a policy that is tried against another
 * meets the same callers with the same patience. The same seed gives the same run.
 */
public record Chance(
    RandomGenerator arrivals, RandomGenerator conversations, RandomGenerator patience) {

  /**
   * @param replication the how many-th run
   * @param queue the how many-th queue of that run
   */
  public static Chance of(long seed, int replication, int queue) {
    long ofRun = scattered(scattered(seed) + replication);
    SplittableRandom root = new SplittableRandom(ofRun + queue);
    return new Chance(root.split(), root.split(), root.split());
  }

  /** Seeds that lie beside each other would otherwise give the same numbers a little later. */
  private static long scattered(long seed) {
    return new SplittableRandom(seed).nextLong();
  }
}
