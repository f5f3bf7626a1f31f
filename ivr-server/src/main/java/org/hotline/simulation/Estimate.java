package org.hotline.simulation;

import java.util.Arrays;

/**
 * A figure and how far off it may be: with 95 % confidence the truth is within half a width of it.
 *
 * @param halfWidth NaN where a single run tells nothing of it
 */
public record Estimate(double mean, double halfWidth) {
  /** From independent runs; those that had nothing to tell don't count. */
  public static Estimate of(double[] runs) {
    double[] telling = Arrays.stream(runs).filter(Double::isFinite).toArray();
    int count = telling.length;
    double mean = Arrays.stream(telling).average().orElse(Double.NaN);
    double squares = Arrays.stream(telling).map(run -> (run - mean) * (run - mean)).sum();
    double error = Math.sqrt(squares / (count - 1) / count);
    return new Estimate(mean, count < 2 ? Double.NaN : StudentT.quantile(count - 1) * error);
  }

  public boolean contains(double truth) {
    return Math.abs(truth - mean) <= halfWidth;
  }
}
