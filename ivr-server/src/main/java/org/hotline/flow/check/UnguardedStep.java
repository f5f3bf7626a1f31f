package org.hotline.flow.check;

import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.pin.AskForPin;

/** Nobody comes to what is reserved to the house's own people without having keyed the PIN. */
final class UnguardedStep implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Paths withoutPin = Paths.of(all, (step, exit) -> !isRightPin(step, exit));
    Set<Spot> reached = withoutPin.from(Set.of(Spot.startOf(flow)));
    flow.steps().stream()
        .filter(step -> step.does().filter(Step::isReserved).isPresent())
        .filter(step -> reached.contains(Spot.of(flow, step)))
        .forEach(step -> tell(step, mistakes));
  }

  private static boolean isRightPin(StepDraft step, Exit exit) {
    return step.does().orElse(null) instanceof AskForPin && exit.outcome().equals(Outcome.NEXT);
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.NO_PIN,
        "anybody could come to step '%s'; put a step of type 'pin' before it on every way"
            .formatted(step.id()));
  }
}
