package org.hotline.flow.step.notices;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.OneOrMore;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code notices}. */
public final class TellNoticesForm implements StepForm {
  private static final Field<List<Located<String>>> ONLY =
      Field.optional(
          "only",
          "the notices of notices.yaml that may be told here; all unless told",
          new OneOrMore<>(new Placed<>(Shapes.PLAIN_NAME)),
          List.of());

  @Override
  public StepType type() {
    return TellNotices.TYPE;
  }

  @Override
  public String about() {
    return "Tells the notices that are in force.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(ONLY);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new TellNotices(filled.get(ONLY));
  }
}
