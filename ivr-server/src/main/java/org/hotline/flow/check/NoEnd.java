package org.hotline.flow.check;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.StepId;

/** From every step some way leads to an end; told of the first step from which none does. */
final class NoEnd implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (flow.whole()) {
      Paths paths = Paths.of(flow);
      flow.steps().stream()
          .filter(step -> Collections.disjoint(paths.from(Set.of(step.id())), ends(flow)))
          .findFirst()
          .ifPresent(step -> tell(step, mistakes));
    }
  }

  private static Set<StepId> ends(FlowDraft flow) {
    return flow.steps().stream()
        .filter(step -> step.leadsTo(Destination.END))
        .map(StepDraft::id)
        .collect(Collectors.toSet());
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.NO_END,
        "from step '%s' no way leads to an end; let one lead to a step of type 'hangup'"
            .formatted(step.id()));
  }
}
