package org.hotline.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;

/** What several runs of a scenario have in common, with the confidence that gives. */
public record Findings(List<Day> days) {
  public Findings {
    days = List.copyOf(days);
  }

  /** Of the calls of one queue. */
  public Estimate of(QueueName queue, Figure figure) {
    return estimate(
        day ->
            figure.of(new Counted(calls(day).filter(call -> call.queue().equals(queue)).toList())));
  }

  /** Of all calls together. */
  public Estimate ofAll(Figure figure) {
    return estimate(day -> figure.of(new Counted(day.calls())));
  }

  /** The queues that had calls. */
  public List<QueueName> queues() {
    return days.stream().flatMap(Findings::calls).map(Told::queue).distinct().toList();
  }

  /** The share of their time that agents were at work, in the order of the shifts. */
  public Map<AgentId, Estimate> occupancy() {
    Map<AgentId, List<Double>> runs = new LinkedHashMap<>();
    days.stream()
        .flatMap(day -> day.agents().stream())
        .forEach(
            agent ->
                runs.computeIfAbsent(agent.agent(), _ -> new ArrayList<>()).add(agent.occupancy()));
    Map<AgentId, Estimate> estimates = new LinkedHashMap<>();
    runs.forEach((agent, shares) -> estimates.put(agent, estimate(shares)));
    return estimates;
  }

  /** Of all agents together. */
  public Estimate meanOccupancy() {
    return estimate(
        day -> day.agents().stream().mapToDouble(Worked::occupancy).average().orElse(Double.NaN));
  }

  private Estimate estimate(ToDoubleFunction<Day> figure) {
    return Estimate.of(days.stream().mapToDouble(figure).toArray());
  }

  private static Estimate estimate(List<Double> runs) {
    return Estimate.of(runs.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static Stream<Told> calls(Day day) {
    return day.calls().stream();
  }
}
