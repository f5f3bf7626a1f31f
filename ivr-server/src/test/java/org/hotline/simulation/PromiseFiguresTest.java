package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Announced;
import org.hotline.queue.Demand;
import org.hotline.queue.Handover;
import org.hotline.queue.Precedence;
import org.hotline.queue.QueuePolicy;
import org.junit.jupiter.api.Test;

/**
 * The promise where it is hard: eleven agents for A, three for B, six for both. One caller in ten
 * may be late, and the promise may be a tenth longer than that of an oracle that knows the exact
 * state of the house. Printed beside what others announce.
 */
class PromiseFiguresTest {
  private static final Duration CALL = Duration.ofMinutes(5);
  private static final Lengths PATIENCE = new Lengths.Exponential(CALL.multipliedBy(2));
  private static final Instant UNTIL = House.NINE.plus(Duration.ofDays(50));

  /** In lengths of a call, of those who had to wait. */
  private static final double NO_ORACLE = Double.NaN;

  @Test
  void whereTheAgentsOfBothServeBFirst() {
    List<Told> told = told(queue("a", 0), queue("b", 1000), shifts(20));
    judge("both serve B first", told, "a", 0.436);
    judge("both serve B first", told, "b", 0.502);
  }

  @Test
  void whereTheAgentsOfBothServeWhoWaitsLongest() {
    List<Told> told = told(queue("a", 0), queue("b", 0), shifts(20));
    judge("both serve the oldest first", told, "a", 0.353);
    judge("both serve the oldest first", told, "b", 0.578);
  }

  /** Every other half day three of the twenty are not there. */
  @Test
  void whereTheStaffComesAndGoes() {
    List<Told> told = told(queue("a", 0), queue("b", 0), shifts(17));
    judge("three of the agents half of the time", told, "a", NO_ORACLE);
    judge("three of the agents half of the time", told, "b", NO_ORACLE);
  }

  private static void judge(String scenario, List<Told> all, String queue, double oracle) {
    List<Told> told = all.stream().filter(it -> it.queue().equals(new QueueName(queue))).toList();
    Counted counted = new Counted(told);
    double promised = counted.meanPromise() / CALL.toSeconds();
    System.out.printf(
        Locale.ROOT,
        "%s, queue %s: late %.1f %%, mean promise %.3f of a call (oracle %.3f)%n",
        scenario,
        queue,
        100 * counted.late(),
        promised,
        oracle);
    new Announcements(told).print();
    assertThat(counted.late()).as("late of %s", queue).isBetween(0.08, 0.12);
    if (!Double.isNaN(oracle)) {
      assertThat(promised).as("promise of %s", queue).isLessThan(1.1 * oracle);
    }
  }

  private static List<Told> told(QueuePolicy a, QueuePolicy b, List<Shift> shifts) {
    List<Traffic> traffic = List.of(calls(a, 11.5), calls(b, 7.0));
    Instant from = House.NINE.plus(Duration.ofDays(5));
    Scenario scenario = new Scenario(traffic, shifts, Duration.ZERO, House.ANY_NUMBER, from, UNTIL);
    return new Simulation(scenario, 1).run(0).calls();
  }

  private static PoissonTraffic calls(QueuePolicy queue, double perCall) {
    double perHour = perCall * Duration.ofHours(1).toSeconds() / CALL.toSeconds();
    return new PoissonTraffic(
        queue, perHour, new Lengths.Exponential(CALL), PATIENCE, House.NINE, UNTIL);
  }

  /**
   * All are there all the time but those beyond the steady ones, who come every second half day.
   */
  private static List<Shift> shifts(int steady) {
    List<AgentProfile> agents = agents();
    List<Shift> shifts = new ArrayList<>();
    agents.subList(0, steady).forEach(it -> shifts.add(new Shift(it, House.NINE, UNTIL)));
    for (Instant day = House.NINE; day.isBefore(UNTIL); day = day.plus(Duration.ofDays(1))) {
      Instant morning = day;
      agents
          .subList(steady, agents.size())
          .forEach(it -> shifts.add(new Shift(it, morning, morning.plus(Duration.ofHours(12)))));
    }
    return shifts;
  }

  private static List<AgentProfile> agents() {
    List<AgentProfile> agents = new ArrayList<>();
    agents.addAll(agents("b", 3, Map.of("b", 1)));
    agents.addAll(agents("both", 6, Map.of("a", 1, "b", 1)));
    agents.addAll(agents("a", 11, Map.of("a", 1)));
    return agents;
  }

  private static List<AgentProfile> agents(String name, int count, Map<String, Integer> skills) {
    return IntStream.range(0, count).mapToObj(it -> House.agent(name + it, skills)).toList();
  }

  private static QueuePolicy queue(String name, int priority) {
    return new QueuePolicy(
        new QueueName(name),
        Demand.ofAll(Map.of(name, 1)),
        AgentChoice.LEAST_FLEXIBLE,
        new Precedence(priority, Duration.ofHours(1), Duration.ofSeconds(20)),
        "default",
        Duration.ofSeconds(15),
        Duration.ZERO,
        Duration.ofDays(365),
        House.ANY_NUMBER,
        Duration.ZERO,
        "comfort",
        Announced.NOTHING,
        Duration.ofMinutes(4),
        Optional.empty(),
        Handover.AT_ONCE);
  }
}
