package org.hotline.flow.check;

import java.util.List;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Use;
import org.hotline.value.Value;

/** No case of a branch stands below one that holds for every call. */
final class UnreachableCase implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      List<Use> cases = step.uses().stream().filter(use -> use.whenTrue().isPresent()).toList();
      cases.stream()
          .limit(Math.max(0, cases.size() - 1))
          .filter(choice -> alwaysHolds(choice, flow))
          .findFirst()
          .ifPresent(choice -> tell(choice, mistakes));
    }
  }

  private static boolean alwaysHolds(Use choice, FlowDraft flow) {
    return flow.expressions().compile(choice.formula()) instanceof Compiled.Right(var right)
        && right.constant().filter(new Value.Truth(true)::equals).isPresent();
  }

  private static void tell(Use choice, Mistakes mistakes) {
    mistakes.add(
        choice.formula().at(),
        Rule.UNREACHABLE_CASE,
        "this case holds for every call, so those below it are never looked at; remove them, or put this one last");
  }
}
