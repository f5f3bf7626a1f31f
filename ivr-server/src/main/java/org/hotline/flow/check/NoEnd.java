package org.hotline.flow.check;

import java.util.Collections;
import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;

/** From every step some way leads to an end; told of the first step from which none does. */
final class NoEnd implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (flow.whole()) {
      Paths paths = Paths.of(all);
      Set<Spot> ends = Paths.leadingTo(all, NoEnd::isEnd);
      flow.steps().stream()
          .filter(step -> Collections.disjoint(paths.from(Set.of(Spot.of(flow, step))), ends))
          .findFirst()
          .ifPresent(step -> tell(step, mistakes));
    }
  }

  private static boolean isEnd(Destination destination) {
    return switch (destination) {
      case END, CALLER_FLOW -> true;
      case PERSON, ANOTHER_STEP -> false;
    };
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.NO_END,
        "from step '%s' no way leads to an end; let one lead to a step of type 'hangup'"
            .formatted(step.id()));
  }
}
