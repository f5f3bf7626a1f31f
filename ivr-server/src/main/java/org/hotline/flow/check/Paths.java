package org.hotline.flow.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.StepId;

/** The ways of a flow from step to step, to be followed. */
record Paths(Map<StepId, List<StepId>> ways) {
  static Paths of(FlowDraft flow) {
    return of(flow, (_, _) -> true);
  }

  /** Only the ways that are wanted. */
  static Paths of(FlowDraft flow, BiPredicate<StepDraft, Exit> wanted) {
    Map<StepId, List<StepId>> ways = new HashMap<>();
    for (StepDraft step : flow.steps()) {
      List<StepId> targets =
          flow.exits(step).values().stream()
              .filter(exit -> wanted.test(step, exit))
              .map(Exit::target)
              .toList();
      ways.put(step.id(), targets);
    }
    return new Paths(ways);
  }

  /** All that can be reached, the beginnings among them. */
  Set<StepId> from(Collection<StepId> beginnings) {
    Set<StepId> seen = new HashSet<>();
    Deque<StepId> open = new ArrayDeque<>(beginnings);
    while (!open.isEmpty()) {
      StepId step = open.pop();
      if (seen.add(step)) {
        ways.getOrDefault(step, List.of()).forEach(open::push);
      }
    }
    return seen;
  }

  /** All that can be reached by leaving the step, itself only if some way leads back. */
  Set<StepId> after(StepId step) {
    return from(ways.getOrDefault(step, List.of()));
  }
}
