package org.hotline.promise;

/** The two ends of what is promised. */
enum Bound {
  /** One caller in ten is served earlier. */
  EARLIEST(0.1, -1.2816),
  /** One caller in ten is served later. */
  LATEST(0.9, 1.2816);

  private final double share;
  private final double deviations;

  Bound(double share, double deviations) {
    this.share = share;
    this.deviations = deviations;
  }

  /** Of all callers, the share who are served before it. */
  double share() {
    return share;
  }

  /** The same as a distance from the mean of a normal distribution. */
  double deviations() {
    return deviations;
  }
}
