package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hotline.queue.QueuePolicy;

/**
 * Calls that know nothing of each other, as those of many people are.
 *
 * @param talk the conversation, without the wrap-up
 */
public record PoissonTraffic(
    QueuePolicy queue, double perHour, Lengths talk, Lengths patience, Instant from, Instant until)
    implements Traffic {
  private static final double NANOS_OF_HOUR = Duration.ofHours(1).toNanos();

  @Override
  public List<ExpectedCall> calls(Chance chance) {
    List<ExpectedCall> calls = new ArrayList<>();
    Instant at = from.plus(gap(chance.arrivals()));
    while (at.isBefore(until)) {
      calls.add(call(at, chance));
      at = at.plus(gap(chance.arrivals()));
    }
    return calls;
  }

  private ExpectedCall call(Instant at, Chance chance) {
    Duration length =
        talk.next(chance.conversations())
            .orElseThrow(() -> new IllegalArgumentException("Expected conversations that end"));
    return new ExpectedCall(queue, at, length, patience.next(chance.patience()));
  }

  private Duration gap(RandomGenerator random) {
    return Duration.ofNanos(Math.round(random.nextExponential() * NANOS_OF_HOUR / perHour));
  }
}
