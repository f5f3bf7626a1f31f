package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Assignment;

/** A variable that is private in one place is private in every place of its flow. */
final class PrivateElsewhere implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    Privates privates = Privates.of(flow);
    for (StepDraft step : flow.steps()) {
      step.sets().stream()
          .filter(assignment -> !assignment.secret() && privates.contains(assignment))
          .forEach(assignment -> tell(assignment, step, mistakes));
    }
  }

  private static void tell(Assignment assignment, StepDraft step, Mistakes mistakes) {
    mistakes.add(
        assignment.variable().at(),
        Rule.PRIVATE,
        "\"%s\" is private elsewhere in this flow, so the call record must not show it here either; %s"
            .formatted(assignment.variable(), wayOut(step)));
  }

  private static String wayOut(StepDraft step) {
    return step.passage()
        .map(passage -> "let flow \"%s\" give it with 'secret: true'".formatted(passage.flow()))
        .orElse("add 'secret: true', or take another name");
  }
}
