package org.hotline.command;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.flow.Loaded;
import org.hotline.queue.QueuePolicy;
import org.hotline.simulation.Lengths;
import org.hotline.simulation.PoissonTraffic;
import org.hotline.simulation.Scenario;
import org.hotline.simulation.Shift;
import org.hotline.simulation.Traffic;

/** The scenario of calls as many and as long as expected, on the queues of the files. */
record ExpectedDay(SimulatePlan plan, Loaded files) {
  private static final Instant OPENING = Instant.parse("2026-01-05T09:00:00Z");
  private static final int HIGHEST = 10;

  Scenario scenario() {
    List<Traffic> traffic = plan.loads().stream().map(this::traffic).toList();
    return new Scenario(traffic, shifts(), Duration.ZERO, Integer.MAX_VALUE, OPENING, closing());
  }

  private Traffic traffic(SimulatePlan.Load load) {
    QueuePolicy queue = queue(load);
    return new PoissonTraffic(
        queue, load.perHour(), talk(load, queue), patience(load), OPENING, closing());
  }

  private QueuePolicy queue(SimulatePlan.Load load) {
    return Optional.ofNullable(files.queues().get(load.queue()))
        .orElseThrow(
            () ->
                new Misused(
                    "expected a queue of queues.yaml, one of %s, but got \"%s\""
                        .formatted(files.queues().keySet(), load.queue())));
  }

  private static Lengths talk(SimulatePlan.Load load, QueuePolicy queue) {
    Duration talk = load.handle().minus(queue.wrapUp());
    if (!talk.isPositive()) {
      throw new Misused(
          "expected a --handle-time above the wrap-up of queue %s, %ds, which is part of it, but got %ds"
              .formatted(queue.name(), queue.wrapUp().toSeconds(), load.handle().toSeconds()));
    }
    return new Lengths.Exponential(talk);
  }

  private static Lengths patience(SimulatePlan.Load load) {
    return load.patience().<Lengths>map(Lengths.Exponential::new).orElse(new Lengths.Endless());
  }

  /** Nobody goes before the last caller is served. */
  private List<Shift> shifts() {
    Instant end = closing().plus(Duration.ofDays(30));
    return agents().stream().map(agent -> new Shift(agent, OPENING, end)).toList();
  }

  List<AgentProfile> agents() {
    return plan.agents().map(this::ableToAll).orElseGet(this::ofTheFiles);
  }

  private List<AgentProfile> ofTheFiles() {
    List<AgentProfile> able = files.agents().values().stream().filter(this::helps).toList();
    if (able.isEmpty()) {
      throw new Misused(
          "expected an agent in agents.yaml who can take these calls, but there is none; say how many with --agents");
    }
    return able;
  }

  private boolean helps(AgentProfile agent) {
    return plan.loads().stream()
        .anyMatch(load -> queue(load).demand().ever().anyMatch(agent::meets));
  }

  private List<AgentProfile> ableToAll(int count) {
    Map<String, Integer> skills = new HashMap<>();
    plan.loads().stream()
        .flatMap(load -> queue(load).demand().skills().keySet().stream())
        .forEach(skill -> skills.put(skill, HIGHEST));
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new AgentId("agent-" + number))
        .map(id -> new AgentProfile(id, id.value(), skills))
        .toList();
  }

  private Instant closing() {
    return OPENING.plus(Duration.ofHours(plan.hours()));
  }
}
