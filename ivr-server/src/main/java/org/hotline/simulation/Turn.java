package org.hotline.simulation;

/**
 * When a waiting caller is served: those ahead go one by one, because an agent becomes free or
 * because they give up, and the caller may give up before.
 *
 * @param freed how many agents become free in a second while all are busy
 * @param giveUp how many of one who waits give up in a second
 */
record Turn(double freed, double giveUp, int places) {
  /**
   * By how many are ahead, the chance of being served within the time. The steps are taken at the
   * even pace of the fastest, with steps that lead nowhere for the slower (uniformization).
   */
  double[] servedWithin(double seconds) {
    double[] served = new double[places];
    double[] soFar = new double[places];
    double expected = pace() * seconds;
    double weight = Math.exp(-expected);
    for (int steps = 0; steps < 10 * expected + 100; steps++) {
      add(served, weight, soFar);
      soFar = oneStepMore(soFar);
      weight *= expected / (steps + 1);
    }
    return served;
  }

  private static void add(double[] sum, double weight, double[] part) {
    for (int ahead = 0; ahead < sum.length; ahead++) {
      sum[ahead] += weight * part[ahead];
    }
  }

  private double[] oneStepMore(double[] served) {
    double[] more = new double[places];
    for (int ahead = 0; ahead < places; ahead++) {
      double onward = freed + ahead * giveUp;
      double next = ahead == 0 ? 1 : served[ahead - 1];
      more[ahead] = (onward * next + (pace() - onward - giveUp) * served[ahead]) / pace();
    }
    return more;
  }

  private double pace() {
    return freed + places * giveUp;
  }
}
