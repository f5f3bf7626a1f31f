package org.hotline.simulation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What chance decides, each purpose by numbers of its own: a policy that is tried against another
 * meets the same callers with the same patience. The same seed gives the same run.
 */
public record Chance(
    RandomGenerator arrivals, RandomGenerator conversations, RandomGenerator patience) {
  private static final long APART = 0x9E3779B97F4A7C15L;

  /**
   * @param replication the how many-th run
   * @param queue the how many-th queue of that run
   */
  public static Chance of(long seed, int replication, int queue) {
    SplittableRandom root =
        new SplittableRandom(seed + APART * (1 + replication * 1_000_003L + queue));
    return new Chance(root.split(), root.split(), root.split());
  }
}
