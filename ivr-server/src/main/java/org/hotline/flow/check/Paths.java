package org.hotline.flow.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hotline.flow.step.StepId;

/** Follows ways from step to step. */
final class Paths {
  private Paths() {}

  /** All that can be reached, the beginnings among them. */
  static Set<StepId> reachable(Collection<StepId> from, Function<StepId, Stream<StepId>> targets) {
    Set<StepId> seen = new HashSet<>();
    Deque<StepId> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      StepId step = open.pop();
      if (seen.add(step)) {
        targets.apply(step).forEach(open::push);
      }
    }
    return seen;
  }

  static Set<StepId> reachable(Collection<StepId> from, FlowDraft flow) {
    return reachable(from, id -> flow.step(id).stream().flatMap(flow::targets));
  }
}
