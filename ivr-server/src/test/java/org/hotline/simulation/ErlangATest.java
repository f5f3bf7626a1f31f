package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangATest {
  private static final int MANY = 500;
  private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource({
    "120,12,.2737,.0638,11.49,.7956",
    "120,10,.4853,.1406,25.31,.6024",
    "600,50,.4580,.0634,11.42,.7311",
    "600,52,.3603,.0452,8.13,.8065",
    "600,45,.6986,.1261,22.70,.4987"
  })
  void thePublishedTableIsMet(
      double perHour, int agents, double delayed, double abandoned, double wait, double level) {
    ErlangA exact =
        new ErlangA(perHour, Duration.ofMinutes(5), Duration.ofMinutes(3), agents, MANY);

    assertThat(exact.delayed()).isCloseTo(delayed, within(.00006));
    assertThat(exact.abandoned()).isCloseTo(abandoned, within(.00006));
    assertThat(exact.meanWait()).isCloseTo(wait, within(.006));
    assertThat(exact.serviceLevel(TWENTY_SECONDS)).isCloseTo(level, within(.00006));
  }

  @Test
  void theCaseOfGarnettMandelbaumAndReiman() {
    ErlangA exact = new ErlangA(48 * 60, Duration.ofMinutes(1), Duration.ofMinutes(2), 50, MANY);

    assertThat(exact.delayed()).isCloseTo(.4678, within(.00006));
    assertThat(exact.abandoned()).isCloseTo(.0309, within(.00006));
    assertThat(exact.meanWait()).isCloseTo(3.71, within(.006));
    assertThat(exact.meanQueue()).isCloseTo(2.97, within(.006));
    assertThat(exact.occupancy()).isCloseTo(.930, within(.0006));
    assertThat(exact.serviceLevel(TWENTY_SECONDS)).isCloseTo(.943, within(.0006));
  }

  @ParameterizedTest
  @CsvSource({"77.4,.00017,.0828", "84.0,.00364,.4500", "90.0,.02349,1.2430"})
  void ninetyAgentsAndThirtyPlacesForPatientCallers(double load, double away, double minutes) {
    ErlangA exact = ErlangA.ofPatient(load * 6, Duration.ofMinutes(10), 90, 30);

    assertThat(exact.turnedAway()).isCloseTo(away, within(.000006));
    assertThat(exact.meanWait() / 60).isCloseTo(minutes, within(.00006));
  }

  @Test
  void withEndlessPatienceAndPlacesItIsErlangC() {
    ErlangA patient = ErlangA.ofPatient(120, Duration.ofMinutes(5), 12, 1000);
    ErlangC exact = new ErlangC(120, Duration.ofMinutes(5), 12);

    assertThat(patient.meanWait()).isCloseTo(exact.meanWait(), within(1e-6));
    assertThat(patient.serviceLevel(TWENTY_SECONDS))
        .isCloseTo(exact.serviceLevel(TWENTY_SECONDS), within(1e-9));
  }
}
