package org.hotline.flow.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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

  Ways(Manuscript all, BiPredicate<StepDraft, Exit> wanted) {
    this.flows = all.flows().stream().filter(FlowDraft::whole).toList();
    this.wanted = wanted;
  }

  Paths paths() {
    Map<Spot, Set<Spot>> ways = new HashMap<>();
    for (FlowDraft flow : flows) {
      for (StepDraft step : flow.steps()) {
        ways.put(Spot.of(flow, step), targets(flow, step));
      }
    }
    return new Paths(ways);
  }

  private Set<Spot> targets(FlowDraft flow, StepDraft step) {
    Set<Spot> targets = new HashSet<>();
    exits(flow, step).filter(exit -> wanted.test(step, exit)).forEach(it -> add(flow, it, targets));
    step.passage().ifPresent(passage -> targets.add(start(passage.flow().value())));
    if (step.leadsTo(Destination.CALLER_FLOW::equals)) {
      targets.addAll(behind(flow));
    }
    return targets;
  }

  private static void add(FlowDraft flow, Exit exit, Set<Spot> targets) {
    targets.add(new Spot(flow.name(), exit.target()));
  }

  private static Stream<Exit> exits(FlowDraft flow, StepDraft step) {
    return flow.exits(step).values().stream();
  }

  private Spot start(String name) {
    return flows.stream()
        .filter(flow -> flow.name().equals(name))
        .findFirst()
        .map(Spot::startOf)
        .orElse(Spot.UNKNOWN);
  }

  /** Where those go on who led here; where no flow does, a dialplan may, which nobody knows. */
  private Set<Spot> behind(FlowDraft called) {
    return isLedInto(called)
        ? callers(called).flatMap(Set::stream).collect(Collectors.toSet())
        : Set.of(Spot.UNKNOWN);
  }

  private boolean isLedInto(FlowDraft called) {
    return flows.stream()
        .flatMap(flow -> flow.steps().stream())
        .flatMap(step -> step.passage().stream())
        .anyMatch(passage -> passage.flow().value().equals(called.name()));
  }

  /** Where the steps go on that lead into the flow. */
  private Stream<Set<Spot>> callers(FlowDraft called) {
    return flows.stream()
        .flatMap(
            flow ->
                flow.steps().stream()
                    .filter(step -> leadsInto(called, step))
                    .map(step -> after(flow, step)));
  }

  private static boolean leadsInto(FlowDraft called, StepDraft step) {
    return step.passage()
        .filter(Passage::comesBack)
        .filter(passage -> passage.flow().value().equals(called.name()))
        .isPresent();
  }

  private static Set<Spot> after(FlowDraft flow, StepDraft step) {
    Set<Spot> after = new HashSet<>();
    exits(flow, step).forEach(exit -> add(flow, exit, after));
    return after;
  }
}
