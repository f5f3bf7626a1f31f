package org.hotline.flow.check;

import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;

/** From every step some way leads to an end; told of the first step from which none does. */
final class NoEnd implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Set<Spot> ending = Paths.of(all).to(Paths.leadingTo(all, NoEnd::isEnd));
    all.flows().stream().filter(FlowDraft::whole).forEach(flow -> check(flow, ending, mistakes));
  }

  private static void check(FlowDraft flow, Set<Spot> ending, Mistakes mistakes) {
    flow.steps().stream()
        .filter(step -> !ending.contains(Spot.of(flow, step)))
        .findFirst()
        .ifPresent(step -> tell(step, mistakes));
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
