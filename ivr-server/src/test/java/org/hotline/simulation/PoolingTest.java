package org.hotline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hotline.agent.AgentProfile;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.QueuePolicy;
import org.junit.jupiter.api.Test;

/**
 * The set-up of Wallace and Whitt: six kinds of calls, fifteen agents for each of them first, ten
 * minutes a call, thirty places for all. Agents with all six skills are one big group; a second
 * skill each already brings nearly all of that.
 */
class PoolingTest {
  private static final int KINDS = 6;
  private static final int AGENTS = 90;
  private static final int PLACES = 30;
  private static final int RUNS = 8;
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  @Test
  void sixSkillsAreOneGroupAndTwoBringMostOfIt() {
    Agreement agreement = new Agreement("Six kinds of calls, 90 agents, 30 places, load 84");
    ErlangA exact = ErlangA.ofPatient(84.0 * 6, TEN_MINUTES, AGENTS, PLACES);
    List<Estimate> waits = new ArrayList<>();
    for (int skills = 1; skills <= KINDS; skills++) {
      Findings found = found(84.0, skills);
      waits.add(found.ofAll(Figure.WAIT));
      print(skills, found);
      if (skills == KINDS) {
        agreement.compare("wait in s with six skills", waits.getLast(), exact.meanWait());
        agreement.compare("turned away", found.ofAll(Figure.TURNED_AWAY), exact.turnedAway());
      }
    }
    agreement.print();
    assertThat(gainOfTheSecond(waits)).isGreaterThan(.90);
  }

  private static double gainOfTheSecond(List<Estimate> waits) {
    double gain = waits.get(0).mean() - waits.get(1).mean();
    double most = waits.get(0).mean() - waits.get(KINDS - 1).mean();
    System.out.printf(Locale.ROOT, "  gain of the second skill: %.1f %%%n", 100 * gain / most);
    return gain / most;
  }

  private static void print(int skills, Findings found) {
    System.out.printf(
        Locale.ROOT,
        "  %d skills: wait %.3f min +- %.3f, turned away %.4f%n",
        skills,
        found.ofAll(Figure.WAIT).mean() / 60,
        found.ofAll(Figure.WAIT).halfWidth() / 60,
        found.ofAll(Figure.TURNED_AWAY).mean());
  }

  private static Findings found(double load, int skills) {
    double perHour = load * 6 / KINDS;
    List<PoissonTraffic> traffic =
        IntStream.range(0, KINDS)
            .mapToObj(kind -> queue(kind))
            .map(queue -> House.calls(queue, perHour, TEN_MINUTES, new Lengths.Endless(), 3_000))
            .toList();
    Scenario scenario = House.steady(traffic, agents(skills), PLACES);
    return new Simulation(scenario, 1).runs(RUNS);
  }

  private static QueuePolicy queue(int kind) {
    Demand demand = Demand.ofAll(Map.of("kind" + kind, 1));
    return House.queue("kind" + kind, demand, AgentChoice.MOST_SKILLED, PLACES);
  }

  private static List<AgentProfile> agents(int skills) {
    return IntStream.range(0, AGENTS)
        .mapToObj(number -> House.agent("a" + number, skills(number, skills)))
        .toList();
  }

  /** The first is the agent's own; the others follow, from another one on for each of a group. */
  private static Map<String, Integer> skills(int number, int count) {
    int own = number % KINDS;
    int turn = number / KINDS % (KINDS - 1);
    Map<String, Integer> skills = new HashMap<>();
    skills.put("kind" + own, 10);
    for (int more = 0; more < count - 1; more++) {
      int other = (own + 1 + (turn + more) % (KINDS - 1)) % KINDS;
      skills.put("kind" + other, 5);
    }
    return skills;
  }
}
