package org.hotline.promise;

/**
 * How long it takes until all who are ahead have gone and one more agent becomes free: a sum of
 * exponential times, in which those ahead also leave because they lose patience (Ibrahim and Whitt,
 * "Real-time delay estimation based on delay history", 2009). Its quantiles are those of a gamma
 * distribution with the same mean and variance.
 */
record Delay(double mean, double variance) {
  static Delay of(Outlook outlook, Pace pace) {
    double mean = 0;
    double variance = 0;
    for (int others = 0; others <= outlook.ahead(); others++) {
      double step = 1 / (outlook.agents() / pace.handleSeconds() + others / pace.patienceSeconds());
      mean += step;
      variance += step * step;
    }
    return new Delay(mean, variance);
  }

  /** In seconds; by the approximation of Wilson and Hilferty. */
  double quantile(Bound bound) {
    double shape = mean * mean / variance;
    double root = 1 - 1 / (9 * shape) + bound.deviations() / Math.sqrt(9 * shape);
    return mean * Math.pow(Math.max(0, root), 3);
  }
}
