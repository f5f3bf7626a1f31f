package org.hotline.flow.step.passage;

import java.util.List;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;

/** Describes {@code goto}. */
public final class GotoForm implements StepForm {
  @Override
  public StepType type() {
    return Goto.TYPE;
  }

  @Override
  public String about() {
    return "Goes on in another flow and does not come back.";
  }

  @Override
  public List<Field<?>> fields() {
    return PassageFields.ALL;
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Goto(PassageFields.from(filled, false));
  }

  @Override
  public List<Use> uses(Filled filled, Surroundings around) {
    return PassageFields.uses(filled, around);
  }
}
