package org.hotline.flow.step.branch;

import java.util.List;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.expression.NotWorkedOut;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.value.Value;

/** Goes on by the first case that holds; one that cannot be answered is told and does not hold. */
public record Branch(List<Formula> cases) implements Step {
  static final StepType TYPE =
      StepType.of("branch", new Way(Outcome.OTHERWISE, "when no case holds"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    for (int index = 0; index < cases.size(); index++) {
      if (holds(cases.get(index), scene)) {
        return Outcome.matched(index + 1);
      }
    }
    return Outcome.OTHERWISE;
  }

  private static boolean holds(Formula formula, Scene scene) {
    try {
      return scene.workOut(formula).equals(new Value.Truth(true));
    } catch (NotWorkedOut unanswerable) {
      scene.troubled(String.valueOf(unanswerable.getMessage()));
      return false;
    }
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
