package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Demand;
import org.hotline.queue.Precedence;
import org.hotline.queue.QueuePolicy;

/** Queues, agents and hours to simulate with. */
final class House {
  static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  static final int ANY_NUMBER = 1_000_000;

  private static final Duration WARMING = Duration.ofHours(3);
  private static final Instant END = NINE.plus(Duration.ofDays(1000));

  private House() {}

  static QueuePolicy queue(String name, Demand demand, AgentChoice choice, int most) {
    Duration day = Duration.ofDays(365);
    return new QueuePolicy(
        new QueueName(name),
        demand,
        choice,
        new Precedence(0, Duration.ofMinutes(1), Duration.ofSeconds(20)),
        "default",
        Duration.ofSeconds(15),
        Duration.ZERO,
        day,
        most,
        Duration.ZERO,
        "comfort",
        org.hotline.queue.Announced.NOTHING,
        Duration.ofMinutes(4),
        Optional.empty(),
        org.hotline.queue.Handover.AT_ONCE);
  }

  static QueuePolicy queue() {
    return queue("support", Demand.ofAll(Map.of()), AgentChoice.LONGEST_IDLE, ANY_NUMBER);
  }

  static AgentProfile agent(String id, Map<String, Integer> skills) {
    return new AgentProfile(new AgentId(id), id, skills);
  }

  static List<AgentProfile> agents(int count) {
    return IntStream.range(0, count).mapToObj(number -> agent("a" + number, Map.of())).toList();
  }

  /** Everybody is there all the time; counting begins when the house is as full as usual. */
  static Scenario steady(PoissonTraffic traffic, List<AgentProfile> agents) {
    return steady(List.of(traffic), agents, ANY_NUMBER);
  }

  static Scenario steady(List<PoissonTraffic> traffic, List<AgentProfile> agents, int places) {
    List<Shift> shifts = agents.stream().map(agent -> new Shift(agent, NINE, END)).toList();
    Instant until = traffic.getFirst().until();
    return new Scenario(
        List.copyOf(traffic), shifts, Duration.ZERO, places, NINE.plus(WARMING), until);
  }

  static Instant at(double seconds) {
    return NINE.plusMillis(Math.round(seconds * 1000));
  }

  /** About so many calls after the house is as full as usual. */
  static PoissonTraffic calls(
      QueuePolicy queue, double perHour, Duration talk, Lengths wait, int count) {
    Instant until = NINE.plus(WARMING).plusSeconds(Math.round(count / perHour * 3600));
    return new PoissonTraffic(queue, perHour, new Lengths.Exponential(talk), wait, NINE, until);
  }
}
