package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hotline.simulation.House.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline.call.QueueName;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void bothServiceLevelsAreCountedAsTheirNamesSay() {
    Counted counted =
        new Counted(
            List.of(
                told(0, Fate.ANSWERED),
                told(20, Fate.ANSWERED),
                told(21, Fate.ANSWERED),
                told(5, Fate.ABANDONED),
                told(60, Fate.ABANDONED)));

    assertThat(counted.serviceLevelOfAll()).isEqualTo(2.0 / 5);
    assertThat(counted.serviceLevelOfPatient()).isEqualTo(2.0 / 4);
    assertThat(counted.delayed()).isEqualTo(4.0 / 5);
  }

  @Test
  void quantilesAreWaitsThatHappened() {
    List<Told> calls =
        IntStream.rangeClosed(1, 100).mapToObj(wait -> told(wait, Fate.ANSWERED)).toList();

    assertThat(new Counted(calls).quantile(.5)).isEqualTo(50);
    assertThat(new Counted(calls).quantile(.95)).isEqualTo(95);
  }

  @Test
  void anEstimateHasTheWidthOfStudent() {
    Estimate estimate = Estimate.of(new double[] {1, 2, 3, 4, 5});

    assertThat(estimate.mean()).isEqualTo(3);
    assertThat(estimate.halfWidth()).isCloseTo(1.9632, within(5e-4));
    assertThat(Estimate.of(new double[] {1}).halfWidth()).isNaN();
    assertThat(StudentT.quantile(60)).isCloseTo(2.000, within(1e-3));
  }

  @Test
  void theSameSeedGivesTheSameDayAndAnotherAnother() {
    assertThat(day(1)).isEqualTo(day(1));
    assertThat(day(1)).isNotEqualTo(day(2));
  }

  @Test
  void lognormalLengthsHaveTheirMeanAndVariation() {
    Lengths lengths = new Lengths.Lognormal(MINUTE, 1.2);
    Chance chance = Chance.of(1, 0, 0);
    double[] drawn =
        IntStream.range(0, 200_000)
            .mapToDouble(_ -> lengths.next(chance.conversations()).orElseThrow().toNanos() / 1e9)
            .toArray();
    double mean =
        IntStream.range(0, drawn.length).mapToDouble(at -> drawn[at]).sum() / drawn.length;
    double squares =
        IntStream.range(0, drawn.length).mapToDouble(at -> Math.pow(drawn[at] - mean, 2)).sum();

    assertThat(mean).isCloseTo(60, within(1.0));
    assertThat(Math.sqrt(squares / drawn.length) / mean).isCloseTo(1.2, within(.06));
  }

  @Test
  void theNumbersOfOneQueueTellNothingOfAnothers() {
    double together =
        IntStream.range(0, 2000)
            .mapToDouble(run -> normal(run, 2, true) * normal(run, 0, false))
            .average()
            .orElseThrow();

    assertThat(together).isCloseTo(0, within(.1));
  }

  /** The first number of a run, of arrivals or of conversations. */
  private static double normal(int run, int queue, boolean arrivals) {
    Chance chance = Chance.of(7, run, queue);
    return (arrivals ? chance.arrivals() : chance.conversations()).nextGaussian();
  }

  private static Day day(long seed) {
    PoissonTraffic traffic = House.calls(House.queue(), 60, MINUTE, new Lengths.Endless(), 100);
    return new Simulation(House.steady(traffic, House.agents(2)), seed).run(0);
  }

  private static Told told(int waited, Fate fate) {
    Duration wait = Duration.ofSeconds(waited);
    return new Told(
        new QueueName("support"), at(0), wait, fate, Duration.ofSeconds(20), Optional.empty());
  }
}
