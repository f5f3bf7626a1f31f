package org.hotline.flow.step.hours;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code hours}. */
public final class OpeningHoursForm implements StepForm {
  private static final Field<Located<String>> HOURS =
      Field.required("hours", "the name of hours in hours.yaml", new Placed<>(Shapes.PLAIN_NAME));

  @Override
  public StepType type() {
    return OpeningHours.TYPE;
  }

  @Override
  public String about() {
    return "Goes on by whether it is open now.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(HOURS);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new OpeningHours(filled.get(HOURS));
  }
}
