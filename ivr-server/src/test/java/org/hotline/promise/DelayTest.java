package org.hotline.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The estimate beside what can be worked out on paper. */
class DelayTest {
  private static final double FOR_EVER = 1e12;

  @Test
  void withoutImpatienceItIsTheTimeUntilOneMoreThanThoseAheadHaveLeft() {
    Delay delay = Delay.of(new Outlook(5, 4, 10, false), new Pace(300, FOR_EVER));

    assertThat(delay.mean()).isCloseTo(150, within(0.001));
    assertThat(delay.variance()).isCloseTo(5 * 30 * 30, within(0.001));
  }

  /** Quantile by mean of a gamma distribution whose shape is the number ahead and one. */
  @Test
  void itsQuantilesAreThoseOfAGammaDistribution() {
    assertThat(ratio(0)).isCloseTo(2.303, within(0.03));
    assertThat(ratio(1)).isCloseTo(1.945, within(0.01));
    assertThat(ratio(4)).isCloseTo(1.599, within(0.005));
    assertThat(ratio(19)).isCloseTo(1.295, within(0.002));
    assertThat(ratio(49)).isCloseTo(1.185, within(0.001));
  }

  @Test
  void whoAheadLosesPatienceShortensIt() {
    Outlook outlook = new Outlook(3, 2, 2, false);
    Delay delay = Delay.of(outlook, new Pace(100, 200));

    assertThat(delay.mean()).isCloseTo(1 / 0.02 + 1 / 0.025 + 1 / 0.03, within(0.001));
  }

  private static double ratio(int ahead) {
    Delay delay = Delay.of(new Outlook(ahead + 1, ahead, 7, false), new Pace(240, FOR_EVER));
    return delay.quantile(Bound.LATEST) / delay.mean();
  }
}
