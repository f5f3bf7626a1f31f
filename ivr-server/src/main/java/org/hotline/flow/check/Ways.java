package org.hotline.flow.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Passage;

/**
 * Finds where each step may lead: on in its flow, into another, or back to those that led there.
 */
final class Ways {
  private final List<FlowDraft> flows;
  private final BiPredicate<StepDraft, Exit> wanted;
  private final boolean returning;
  private final Map<Spot, Set<Spot>> ways = new HashMap<>();

  /**
   * @param returning whether those go on behind another flow who led there, or by the exits that
   *     are wanted only
   */
  Ways(Manuscript all, BiPredicate<StepDraft, Exit> wanted, boolean returning) {
    this.flows = all.flows().stream().filter(FlowDraft::whole).toList();
    this.wanted = wanted;
    this.returning = returning;
  }

  Paths paths() {
    Map<String, Spot> starts =
        flows.stream().collect(Collectors.toMap(FlowDraft::name, Spot::startOf));
    for (FlowDraft flow : flows) {
      for (StepDraft step : flow.steps()) {
        ways.put(Spot.of(flow, step), targets(flow, step, starts));
        step.passage().ifPresent(passage -> comeBack(passage, flow, step));
      }
    }
    flows.forEach(flow -> ways.putIfAbsent(Spot.behind(flow.name()), Set.of(Spot.UNKNOWN)));
    return new Paths(ways);
  }

  private Set<Spot> targets(FlowDraft flow, StepDraft step, Map<String, Spot> starts) {
    Set<Spot> targets =
        exits(flow, step).filter(exit -> wanted.test(step, exit)).collect(spots(flow));
    step.passage()
        .map(passage -> starts.getOrDefault(passage.flow().value(), Spot.UNKNOWN))
        .ifPresent(targets::add);
    if (step.leadsTo(Destination.CALLER_FLOW::equals)) {
      targets.add(Spot.behind(flow.name()));
    }
    return targets;
  }

  /**
   * Those go on behind the other flow who led there; where no flow does, a dialplan may, which
   * nobody knows.
   */
  private void comeBack(Passage passage, FlowDraft flow, StepDraft step) {
    Set<Spot> behind =
        ways.computeIfAbsent(Spot.behind(passage.flow().value()), _ -> new HashSet<>());
    if (passage.comesBack() && returning) {
      behind.addAll(exits(flow, step).collect(spots(flow)));
    }
  }

  private static Stream<Exit> exits(FlowDraft flow, StepDraft step) {
    return flow.exits(step).values().stream();
  }

  private static Collector<Exit, ?, Set<Spot>> spots(FlowDraft flow) {
    return Collectors.mapping(
        exit -> new Spot(flow.name(), exit.target()), Collectors.toCollection(HashSet::new));
  }
}
