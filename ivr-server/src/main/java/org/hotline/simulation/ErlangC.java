package org.hotline.simulation;

import java.time.Duration;

/**
 * Exact figures of callers who wait for ever: Poisson arrivals, exponential handle times, one
 * queue. There have to be more agents than the load keeps busy.
 */
public record ErlangC(double perHour, Duration handle, int agents) {
  public ErlangC {
    if (perHour * handle.toNanos() / 3.6e12 >= agents) {
      throw new IllegalArgumentException(
          "Expected more agents than %s keep busy, but got %d: the line would grow for ever"
              .formatted(perHour + " calls an hour of " + handle, agents));
    }
  }

  /** How many agents the calls keep busy. */
  public double load() {
    return perHour / 3600 * seconds();
  }

  /** The share of callers whom nobody can answer at once. */
  public double delayed() {
    double blocked = blocked();
    double occupancy = load() / agents;
    return blocked / (1 - occupancy + occupancy * blocked);
  }

  /** In seconds. */
  public double meanWait() {
    return delayed() * seconds() / spare();
  }

  public double meanQueue() {
    return meanWait() * perHour / 3600;
  }

  /** The share answered within so long a wait. */
  public double serviceLevel(Duration within) {
    return 1 - delayed() * Math.exp(-spare() * within.toNanos() / 1e9 / seconds());
  }

  /** The wait, in seconds, that this share does not exceed. */
  public double quantile(double share) {
    return Math.max(0, Math.log(delayed() / (1 - share)) * seconds() / spare());
  }

  /** Erlang's B formula: the share that would be turned away if nobody could wait. */
  private double blocked() {
    double blocked = 1;
    for (int busy = 1; busy <= agents; busy++) {
      blocked = load() * blocked / (busy + load() * blocked);
    }
    return blocked;
  }

  private double spare() {
    return agents - load();
  }

  private double seconds() {
    return handle.toNanos() / 1e9;
  }
}
