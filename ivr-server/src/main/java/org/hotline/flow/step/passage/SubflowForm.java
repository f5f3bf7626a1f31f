package org.hotline.flow.step.passage;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;
import org.hotline.flow.step.Handed;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;
import org.hotline.flow.step.VariableName;

/** Describes {@code subflow}. */
public final class SubflowForm implements StepForm {
  @Override
  public StepType type() {
    return Subflow.TYPE;
  }

  @Override
  public String about() {
    return "Goes through another flow and comes back with what that gives.";
  }

  @Override
  public List<Field<?>> fields() {
    return PassageFields.ALL;
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Subflow(PassageFields.from(filled, true));
  }

  @Override
  public List<Use> uses(Filled filled, Surroundings around) {
    return PassageFields.uses(filled, around);
  }

  @Override
  public List<Assignment> sets(Filled filled, Surroundings around) {
    return PassageFields.signature(filled, around).gives().entrySet().stream()
        .map(given -> assignment(given.getKey(), given.getValue(), filled))
        .toList();
  }

  private static Assignment assignment(String name, Handed given, Filled filled) {
    Located<VariableName> here = new Located<>(new VariableName(name), filled.at());
    return Assignment.with(Outcome.DONE, here, new Typing.Fixed(given.type()))
        .hidden(given.secret());
  }
}
