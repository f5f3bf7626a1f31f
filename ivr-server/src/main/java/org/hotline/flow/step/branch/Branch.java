package org.hotline.flow.step.branch;

import java.util.List;
import org.hotline.flow.expression.Condition;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.journal.Fact;

/** Goes on by the first case that holds. */
public record Branch(List<Condition> cases) implements Step {
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

  private static boolean holds(Condition condition, Scene scene) {
    try {
      return condition.holds(scene.variables());
    } catch (IllegalStateException unanswerable) {
      String step = scene.here().step();
      String problem = String.valueOf(unanswerable.getMessage());
      scene.tell((call, at) -> new Fact.Troubled(call, at, step, problem));
      return false;
    }
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
