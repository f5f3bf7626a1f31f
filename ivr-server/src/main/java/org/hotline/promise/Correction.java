package org.hotline.promise;

/**
 * The factor by which a bound is corrected, learned from each wait: a little up when the bound was
 * passed, a little down when it was not, so that in the long run it is passed as often as it should
 * be, whatever the estimate leaves out (Gibbs and Candès, "Adaptive conformal inference", 2021).
 *
 * @param logarithm of the factor
 */
record Correction(double logarithm) {
  static final Correction NONE = new Correction(0);

  private static final double STEP = 0.02;

  /** No quarrel with one queue makes a promise absurd. */
  private static final double MOST = Math.log(20);

  double factor() {
    return Math.exp(logarithm);
  }

  /**
   * @param weight of this wait: more than one where others like it were given up unseen
   */
  Correction after(Bound bound, boolean passed, double weight) {
    double wrong = (passed ? 1 : 0) - (1 - bound.share());
    return new Correction(Math.clamp(logarithm + STEP * weight * wrong, -MOST, MOST));
  }
}
