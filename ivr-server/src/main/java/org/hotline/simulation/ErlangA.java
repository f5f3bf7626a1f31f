package org.hotline.simulation;

import java.time.Duration;

/**
 * Exact figures of callers who give up: Poisson arrivals, exponential handle times and patience,
 * one queue with so many places, from the stationary state of the birth-death chain.
 */
public final class ErlangA {
  private final double arrival;
  private final double service;
  private final double giveUp;
  private final int agents;
  private final double[] states;

  /**
   * @param places how many may wait
   */
  public ErlangA(double perHour, Duration handle, Duration patience, int agents, int places) {
    this(perHour / 3600, rate(handle), rate(patience), agents, places);
  }

  /** Nobody gives up; who finds all places taken is turned away. */
  public static ErlangA ofPatient(double perHour, Duration handle, int agents, int places) {
    return new ErlangA(perHour / 3600, rate(handle), 0, agents, places);
  }

  private ErlangA(double arrival, double service, double giveUp, int agents, int places) {
    this.arrival = arrival;
    this.service = service;
    this.giveUp = giveUp;
    this.agents = agents;
    this.states = stationary(agents + places);
  }

  /** Of those let in, the share whom nobody can answer at once. */
  public double delayed() {
    double waiting = 0;
    for (int callers = agents; callers < states.length - 1; callers++) {
      waiting += states[callers];
    }
    return waiting / (1 - turnedAway());
  }

  public double turnedAway() {
    return states[states.length - 1];
  }

  /** Of all who call. */
  public double abandoned() {
    return meanQueue() * giveUp / arrival;
  }

  /** Of those let in, in seconds, also of those who give up. */
  public double meanWait() {
    return meanQueue() / arrival / (1 - turnedAway());
  }

  public double meanQueue() {
    double mean = 0;
    for (int callers = agents + 1; callers < states.length; callers++) {
      mean += states[callers] * (callers - agents);
    }
    return mean;
  }

  /** The share of their time that agents are busy. */
  public double occupancy() {
    double mean = 0;
    for (int callers = 1; callers < states.length; callers++) {
      mean += states[callers] * Math.min(callers, agents);
    }
    return mean / agents;
  }

  /** Of all who call, the share answered within so long a wait. */
  public double serviceLevel(Duration within) {
    int places = states.length - agents;
    double[] served =
        new Turn(agents * service, giveUp, places).servedWithin(within.toNanos() / 1e9);
    double level = 0;
    for (int callers = 0; callers < states.length - 1; callers++) {
      level += states[callers] * (callers < agents ? 1 : served[callers - agents]);
    }
    return level;
  }

  private double[] stationary(int most) {
    double[] weights = new double[most + 1];
    weights[0] = 1;
    double sum = 1;
    for (int callers = 1; callers <= most; callers++) {
      int waiting = Math.max(0, callers - agents);
      double leave = Math.min(callers, agents) * service + waiting * giveUp;
      weights[callers] = weights[callers - 1] * arrival / leave;
      sum += weights[callers];
    }
    for (int callers = 0; callers <= most; callers++) {
      weights[callers] /= sum;
    }
    return weights;
  }

  private static double rate(Duration mean) {
    return 1e9 / mean.toNanos();
  }
}
