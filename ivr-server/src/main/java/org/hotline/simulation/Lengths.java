package org.hotline.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long something takes, from one time to the next. */
public sealed interface Lengths {
  /** The next one; empty for what never comes to an end. */
  Optional<Duration> next(RandomGenerator random);

  /** Without memory: however long it has lasted, as much is still to come. */
  record Exponential(Duration mean) implements Lengths {
    @Override
    public Optional<Duration> next(RandomGenerator random) {
      return Optional.of(seconds(random.nextExponential() * seconds(mean)));
    }
  }

  /**
   * As people's conversations are: many short ones, a few long.
   *
   * @param variation the standard deviation as a share of the mean
   */
  record Lognormal(Duration mean, double variation) implements Lengths {
    @Override
    public Optional<Duration> next(RandomGenerator random) {
      double variance = Math.log1p(variation * variation);
      double normal = random.nextGaussian() * Math.sqrt(variance) - variance / 2;
      return Optional.of(seconds(Math.exp(normal) * seconds(mean)));
    }
  }

  /** Each as likely as the others: what was measured. */
  record OneOf(List<Duration> measured) implements Lengths {
    public OneOf {
      measured = List.copyOf(measured);
    }

    @Override
    public Optional<Duration> next(RandomGenerator random) {
      return Optional.of(measured.get(random.nextInt(measured.size())));
    }
  }

  /** Always the same. */
  record Fixed(Duration length) implements Lengths {
    @Override
    public Optional<Duration> next(RandomGenerator random) {
      return Optional.of(length);
    }
  }

  /** As a patience: nobody gives up. */
  record Endless() implements Lengths {
    @Override
    public Optional<Duration> next(RandomGenerator random) {
      return Optional.empty();
    }
  }

  private static double seconds(Duration length) {
    return length.toNanos() / 1e9;
  }

  private static Duration seconds(double length) {
    return Duration.ofNanos(Math.round(length * 1e9));
  }
}
