package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * How a queue's callers rank among each other and beside those of other queues. A point of priority
 * counts like a wait of this length, so whoever waits longer than all points are worth has nobody
 * come before any more: nobody starves.
 *
 * @param priority the points of a caller to whom the flow gives none
 * @param worth of one point
 * @param target the wait within which callers ought to be answered
 */
public record Precedence(int priority, Duration worth, Duration target) {
  /** The moment from which the wait counts. */
  public Instant countsFrom(Instant since, int points) {
    return since.minus(worth.multipliedBy(points));
  }

  /** How much of the target's time, or how many times it, the wait is by now. */
  public double urgency(long rank, Instant now) {
    return (double) (now.toEpochMilli() - rank) / target.toMillis();
  }
}
