package org.hotline.simulation;

/** The two-sided 95 % quantiles of Student's t distribution. */
final class StudentT {
  private static final double[] BY_FREEDOM = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042
  };
  private static final double NORMAL = 1.95996;

  private StudentT() {}

  /** Beyond the table the first two terms of its expansion, right to three digits. */
  static double quantile(int freedom) {
    return freedom <= BY_FREEDOM.length
        ? BY_FREEDOM[freedom - 1]
        : NORMAL + (Math.pow(NORMAL, 3) + NORMAL) / (4.0 * freedom);
  }
}
