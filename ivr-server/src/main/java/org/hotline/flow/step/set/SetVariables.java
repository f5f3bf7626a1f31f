package org.hotline.flow.step.set;

import java.util.Map;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.expression.NotWorkedOut;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.VariableName;
import org.hotline.flow.step.Way;

/** Works variables out, from top to bottom. */
public record SetVariables(Map<VariableName, Formula> variables, boolean secret) implements Step {
  static final StepType TYPE =
      StepType.of(
          "set",
          new Way(Outcome.NEXT, "afterwards"),
          new Way(Outcome.FAILED, "when something cannot be worked out"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    try {
      variables.forEach((name, formula) -> scene.set(name, scene.workOut(formula), secret));
      return Outcome.NEXT;
    } catch (NotWorkedOut broken) {
      scene.troubled(String.valueOf(broken.getMessage()));
      return Outcome.FAILED;
    }
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
