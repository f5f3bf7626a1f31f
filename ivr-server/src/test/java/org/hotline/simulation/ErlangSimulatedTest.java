package org.hotline.simulation;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The production rule, with one queue and agents who are alike, meets the exact formulas. */
class ErlangSimulatedTest {
  private static final int RUNS = 10;
  private static final int CALLS = 4_000;
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
  private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

  @Test
  void patientCallersWaitAsErlangSays() {
    Agreement agreement = new Agreement("Erlang C, 5 minutes a call");
    int[][] table = {
      {60, 7},
      {60, 8},
      {120, 12},
      {120, 13},
      {120, 14},
      {240, 24},
      {240, 25},
      {600, 55},
      {600, 56},
      {600, 57},
      {1200, 106},
      {1200, 108}
    };
    for (int[] row : table) {
      comparePatient(agreement, row[0], row[1]);
    }
    agreement.print();
  }

  @Test
  void thoseWhoGiveUpDoAsErlangAndPalmSay() {
    Agreement agreement = new Agreement("Erlang A, 5 minutes a call, patience 3 minutes");
    int[][] table = {{120, 12}, {120, 10}, {600, 50}, {600, 52}, {600, 45}};
    for (int[] row : table) {
      ErlangA exact = new ErlangA(row[0], FIVE_MINUTES, Duration.ofMinutes(3), row[1], 500);
      Findings found = found(row[0], FIVE_MINUTES, patience(3), row[1], CALLS);
      compareImpatient(agreement, row[0] + " an hour, " + row[1] + " agents", found, exact);
    }
    agreement.print();
  }

  @Test
  void theCaseOfGarnettMandelbaumAndReiman() {
    Agreement agreement =
        new Agreement("48 calls a minute, 1 minute a call, 50 agents, patience 2 minutes");
    Duration minute = Duration.ofMinutes(1);
    Findings found = found(2880, minute, patience(2), 50, 2 * CALLS);
    ErlangA exact = new ErlangA(2880, minute, Duration.ofMinutes(2), 50, 500);
    compareImpatient(agreement, "with patience 2 minutes", found, exact);
    agreement.print();
  }

  private static void comparePatient(Agreement agreement, int perHour, int agents) {
    ErlangC exact = new ErlangC(perHour, FIVE_MINUTES, agents);
    Findings found = found(perHour, FIVE_MINUTES, new Lengths.Endless(), agents, CALLS);
    String row = perHour + " an hour, " + agents + " agents: ";
    agreement.compare(row + "had to wait", found.ofAll(Figure.DELAYED), exact.delayed());
    agreement.compare(row + "mean wait (s)", found.ofAll(Figure.WAIT), exact.meanWait());
    agreement.compare(
        row + "within 20 s", found.ofAll(Figure.SERVICE_LEVEL), exact.serviceLevel(TWENTY_SECONDS));
  }

  private static void compareImpatient(
      Agreement agreement, String row, Findings found, ErlangA exact) {
    agreement.compare(row + ": had to wait", found.ofAll(Figure.DELAYED), exact.delayed());
    agreement.compare(row + ": gave up", found.ofAll(Figure.ABANDONED), exact.abandoned());
    agreement.compare(row + ": mean wait (s)", found.ofAll(Figure.WAIT), exact.meanWait());
    agreement.compare(row + ": occupancy", found.meanOccupancy(), exact.occupancy());
    agreement.compare(
        row + ": within 20 s",
        found.ofAll(Figure.SERVICE_LEVEL),
        exact.serviceLevel(TWENTY_SECONDS));
  }

  private static Findings found(
      int perHour, Duration handle, Lengths patience, int agents, int calls) {
    PoissonTraffic traffic = House.calls(House.queue(), perHour, handle, patience, calls);
    return new Simulation(House.steady(traffic, House.agents(agents)), 1).runs(RUNS);
  }

  private static Lengths patience(int minutes) {
    return new Lengths.Exponential(Duration.ofMinutes(minutes));
  }
}
