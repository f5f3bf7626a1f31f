package org.hotline.flow.check;

import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Assignment;
import org.hotline.value.ValueType;

/** A variable has the same type wherever it is set. */
final class VariableOfTwoTypes implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    flow.steps().stream()
        .flatMap(step -> step.sets().stream())
        .forEach(assignment -> check(assignment, flow, mistakes));
  }

  private static void check(Assignment assignment, FlowDraft flow, Mistakes mistakes) {
    String name = assignment.variable().value().value();
    Optional<ValueType> here = Variables.type(assignment.typing(), flow.expressions());
    ValueType elsewhere = flow.expressions().variables().get(name);
    if (here.isPresent() && elsewhere != null && here.get() != elsewhere) {
      mistakes.add(
          assignment.variable().at(),
          Rule.WRONG_TYPE,
          "variable \"%s\" would be a %s here, but is a %s elsewhere; take another name"
              .formatted(name, here.get().word(), elsewhere.word()));
    }
  }
}
