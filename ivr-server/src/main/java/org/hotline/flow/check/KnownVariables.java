package org.hotline.flow.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.Use;

/**
 * Follows the ways of a flow and finds the variables that are set at each step, whichever way led
 * there: a step is looked at again as long as some way brings fewer of them.
 */
final class KnownVariables {
  private final FlowDraft flow;
  private final Map<StepId, StepDraft> steps = new HashMap<>();
  private final Map<StepId, Set<String>> known = new HashMap<>();
  private final Deque<StepId> open = new ArrayDeque<>();

  KnownVariables(FlowDraft flow) {
    this.flow = flow;
    flow.steps().forEach(step -> steps.put(step.id(), step));
  }

  /** Steps that no way leads to are left out. */
  Map<StepId, Set<String>> atEachStep() {
    Set<String> atFirst = new HashSet<>(Expressions.OF_EVERY_CALL.keySet());
    atFirst.addAll(flow.signature().takes().keySet());
    bring(flow.start().orElseThrow().value(), atFirst);
    while (!open.isEmpty()) {
      StepId next = open.pop();
      Optional.ofNullable(steps.get(next)).ifPresent(step -> follow(step, known(next)));
    }
    return known;
  }

  private Set<String> known(StepId step) {
    return known.getOrDefault(step, Set.of());
  }

  private void follow(StepDraft step, Set<String> here) {
    for (Exit exit : flow.exits(step).values()) {
      Set<String> then = new HashSet<>(here);
      then.removeAll(names(step, assignment -> assignment.perhaps(exit.outcome())));
      then.addAll(names(step, assignment -> assignment.surely(exit.outcome())));
      then.addAll(assured(step.uses(), exit.outcome()));
      bring(exit.target(), then);
    }
  }

  private static Set<String> names(StepDraft step, Predicate<Assignment> wanted) {
    return step.sets().stream()
        .filter(wanted)
        .map(assignment -> assignment.variable().value().value())
        .collect(Collectors.toSet());
  }

  private void bring(StepId step, Set<String> names) {
    Set<String> before = known.get(step);
    if (before == null) {
      known.put(step, new HashSet<>(names));
      open.push(step);
    } else if (before.retainAll(names)) {
      open.push(step);
    }
  }

  private Set<String> assured(List<Use> uses, Outcome outcome) {
    Set<String> assured = new HashSet<>();
    for (Use use : uses) {
      if (use.whenTrue().filter(outcome::equals).isPresent()
          && flow.expressions().compile(use.formula()) instanceof Compiled.Right(var right)) {
        assured.addAll(right.assures());
      }
    }
    return assured;
  }
}
