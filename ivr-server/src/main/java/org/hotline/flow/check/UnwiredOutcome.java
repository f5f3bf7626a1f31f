package org.hotline.flow.check;

import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Every outcome is wired, by the step or for the whole flow. */
final class UnwiredOutcome implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      step.type()
          .map(StepType::ways)
          .ifPresent(ways -> ways.forEach(way -> demand(way, step, flow, mistakes)));
    }
  }

  private static void demand(Way way, StepDraft step, FlowDraft flow, Mistakes mistakes) {
    if (!flow.exits(step).containsKey(way.outcome())) {
      mistakes.add(
          step.at(),
          Rule.UNWIRED_OUTCOME,
          "step '%s' has no '%s': %s the caller would be cut off; add '%s: %s'"
              .formatted(
                  step.id(), way.outcome(), way.when(), way.outcome(), proposal(step, flow)));
    }
  }

  /** A step that leads to a person is a good way out of almost anything. */
  private static String proposal(StepDraft from, FlowDraft flow) {
    Optional<StepDraft> person =
        flow.steps().stream()
            .filter(step -> step != from)
            .filter(step -> step.leadsTo(Destination.PERSON::equals))
            .findFirst();
    return person.map(step -> step.id().value()).orElse("NAME-OF-A-STEP");
  }
}
