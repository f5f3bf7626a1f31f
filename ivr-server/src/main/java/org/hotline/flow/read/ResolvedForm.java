package org.hotline.flow.read;

import java.util.List;
import org.hotline.flow.step.Resolved;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code resolved}. */
final class ResolvedForm implements StepForm {
  private static final Field<String> REQUEST =
      Field.required("request", "which request was solved, for the reports", Shapes.PLAIN_NAME);

  @Override
  public StepType type() {
    return StepType.RESOLVED;
  }

  @Override
  public String about() {
    return "Marks a standard request as solved in the menu.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(REQUEST);
  }

  @Override
  public Step step(Filled filled, Conditions conditions) {
    return new Resolved(filled.get(REQUEST));
  }
}
