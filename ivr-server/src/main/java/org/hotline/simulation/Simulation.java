package org.hotline.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Plays a scenario several times, each time with other luck; the same seed gives the same. */
public record Simulation(Scenario scenario, long seed) {
  public Findings runs(int count) {
    return new Findings(IntStream.range(0, count).mapToObj(this::run).toList());
  }

  /** The how many-th run of this seed. */
  public Day run(int replication) {
    return new Run(scenario, calls(replication)).toTheEnd();
  }

  private List<ExpectedCall> calls(int replication) {
    List<ExpectedCall> calls = new ArrayList<>();
    int queue = 0;
    for (Traffic traffic : scenario.traffic()) {
      calls.addAll(traffic.calls(Chance.of(seed, replication, queue++)));
    }
    calls.sort(Comparator.comparing(ExpectedCall::at));
    return calls;
  }
}
