package org.hotline.flow.run;

import java.util.List;
import org.hotline.flow.expression.Condition;
import org.hotline.flow.step.Branch;
import org.hotline.flow.step.Outcome;
import org.hotline.journal.Fact;

/** Takes the first case that holds; one that cannot be answered is told and does not hold. */
final class BranchRun implements DoneAgain<Branch> {
  @Override
  public Outcome run(Branch branch, Scene scene) {
    List<Condition> cases = branch.cases();
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
}
