package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
  private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource({
    "60,7,.3241,48.62,.7163,.810",
    "60,8,.1673,16.73,.8631,.279",
    "120,12,.4494,67.41,.6067,2.247",
    "120,13,.2853,28.53,.7664,.951",
    "120,14,.1741,13.06,.8666,.435",
    "240,24,.2981,22.36,.7717,1.490",
    "240,25,.2091,12.55,.8502,.836",
    "600,55,.3845,23.07,.7245,3.845",
    "600,56,.3093,15.47,.7926,2.578",
    "600,57,.2465,10.56,.8454,1.761",
    "1200,106,.4458,22.29,.7012,7.430",
    "1200,108,.3283,12.31,.8074,4.104"
  })
  void thePublishedTableIsMet(
      double perHour, int agents, double delayed, double wait, double level, double queue) {
    ErlangC exact = new ErlangC(perHour, FIVE_MINUTES, agents);

    assertThat(exact.delayed()).isCloseTo(delayed, within(.00006));
    assertThat(exact.meanWait()).isCloseTo(wait, within(.006));
    assertThat(exact.serviceLevel(TWENTY_SECONDS)).isCloseTo(level, within(.00006));
    assertThat(exact.meanQueue()).isCloseTo(queue, within(.0006));
  }

  @ParameterizedTest
  @CsvSource({"60,8,8", "120,14,13", "240,25,24", "600,57,54", "1200,108,105"})
  void theFewestAgentsForBothRulesOfService(double perHour, int four, int nineteen) {
    assertThat(fewest(perHour, .80, TWENTY_SECONDS)).isEqualTo(four);
    assertThat(fewest(perHour, .95, Duration.ofMinutes(3))).isEqualTo(nineteen);
  }

  @Test
  void theCaseOfGarnettMandelbaumAndReimanWithPatientCallers() {
    ErlangC exact = new ErlangC(48 * 60, Duration.ofMinutes(1), 50);

    assertThat(exact.delayed()).isCloseTo(.6945, within(.00006));
    assertThat(exact.meanWait()).isCloseTo(20.83, within(.006));
    assertThat(exact.quantile(.9)).isCloseTo(58.1, within(.06));
    assertThat(exact.meanQueue()).isCloseTo(16.67, within(.006));
  }

  @Test
  void tooFewAgentsAreToldSo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ErlangC(120, FIVE_MINUTES, 10))
        .withMessageContaining("more agents");
  }

  private static int fewest(double perHour, double level, Duration within) {
    int keptBusy = (int) (perHour * FIVE_MINUTES.toSeconds() / 3600);
    return IntStream.iterate(keptBusy + 1, agents -> agents + 1)
        .filter(agents -> new ErlangC(perHour, FIVE_MINUTES, agents).serviceLevel(within) >= level)
        .findFirst()
        .orElseThrow();
  }
}
