package org.hotline.flow.check;

import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Hangup;
import org.hotline.flow.step.StepId;

/** From every step some way leads to an end; told of the first step from which none does. */
final class NoEnd implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (flow.whole()) {
      flow.steps().stream()
          .filter(step -> !ends(step, flow))
          .findFirst()
          .ifPresent(step -> tell(step, mistakes));
    }
  }

  private static boolean ends(StepDraft step, FlowDraft flow) {
    Set<StepId> reached = Paths.reachable(Set.of(step.id()), flow);
    return flow.steps().stream()
        .filter(other -> reached.contains(other.id()))
        .anyMatch(other -> other.does().orElse(null) instanceof Hangup);
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.NO_END,
        "from step '%s' no way leads to an end; let one lead to a step of type 'hangup'"
            .formatted(step.id()));
  }
}
