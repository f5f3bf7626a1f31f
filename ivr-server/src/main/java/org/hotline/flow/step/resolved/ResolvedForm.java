package org.hotline.flow.step.resolved;

import java.util.List;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code resolved}. */
public final class ResolvedForm implements StepForm {
  private static final Field<String> REQUEST =
      Field.required("request", "which request was solved, for the reports", Shapes.PLAIN_NAME);

  @Override
  public StepType type() {
    return Resolved.TYPE;
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
  public Step step(Filled filled, Surroundings around) {
    return new Resolved(filled.get(REQUEST));
  }
}
