package org.hotline.flow.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Exit;

/** The ways from step to step, through all flows whose ways can be followed. */
record Paths(Map<Spot, Set<Spot>> ways) {
  static Paths of(Manuscript all) {
    return of(all, (_, _) -> true);
  }

  /** Only the ways that are wanted, and those between flows. */
  static Paths of(Manuscript all, BiPredicate<StepDraft, Exit> wanted) {
    return new Ways(all, wanted, true).paths();
  }

  /** Likewise, but no flow is told who else has called it: its return leads nowhere. */
  static Paths ofCalls(Manuscript all, BiPredicate<StepDraft, Exit> wanted) {
    return new Ways(all, wanted, false).paths();
  }

  /** Without the ways from flow to flow. */
  Paths insideFlows() {
    Map<Spot, Set<Spot>> inside = new HashMap<>();
    ways.forEach(
        (from, targets) ->
            inside.put(
                from, targets.stream().filter(from::isInOneFlowWith).collect(Collectors.toSet())));
    return new Paths(inside);
  }

  /** All that can be reached, the beginnings among them. */
  Set<Spot> from(Collection<Spot> beginnings) {
    return fromUpTo(beginnings, Set.of());
  }

  /** As {@link #from}, but not beyond these. */
  Set<Spot> fromUpTo(Collection<Spot> beginnings, Set<Spot> last) {
    Set<Spot> seen = new HashSet<>();
    Deque<Spot> open = new ArrayDeque<>(beginnings);
    while (!open.isEmpty()) {
      Spot spot = open.pop();
      if (seen.add(spot) && !last.contains(spot)) {
        onwards(spot).forEach(open::push);
      }
    }
    return seen;
  }

  /** Where one step leads from any of these. */
  Set<Spot> targets(Set<Spot> spots) {
    return spots.stream().flatMap(spot -> onwards(spot).stream()).collect(Collectors.toSet());
  }

  /** Where one step leads from here. */
  Set<Spot> onwards(Spot spot) {
    return ways.getOrDefault(spot, Set.of());
  }

  /** All from which some way leads to these, these among them. */
  Set<Spot> to(Set<Spot> ends) {
    Map<Spot, Set<Spot>> back = new HashMap<>();
    ways.forEach(
        (from, targets) ->
            targets.forEach(
                target -> back.computeIfAbsent(target, _ -> new HashSet<>()).add(from)));
    return new Paths(back).from(ends);
  }

  /** The steps that bring the caller there; what is unknown is taken to. */
  static Set<Spot> leadingTo(Manuscript all, Predicate<Destination> wanted) {
    Stream<Spot> known =
        all.flows().stream()
            .flatMap(
                flow ->
                    flow.steps().stream()
                        .filter(step -> step.leadsTo(wanted))
                        .map(step -> Spot.of(flow, step)));
    return Stream.concat(Stream.of(Spot.UNKNOWN), known).collect(Collectors.toSet());
  }
}
