package org.hotline.flow.step.duty;

import java.util.List;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code duty}. */
public final class TellDutyForm implements StepForm {
  @Override
  public StepType type() {
    return TellDuty.TYPE;
  }

  @Override
  public String about() {
    return "Goes on by what the agent is from whose own telephone the call comes.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of();
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new TellDuty();
  }
}
