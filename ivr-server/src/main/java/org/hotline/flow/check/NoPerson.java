package org.hotline.flow.check;

import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Menu;
import org.hotline.flow.step.StepId;

/** From every menu some way leads to a person. */
final class NoPerson implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    for (StepDraft step : flow.steps()) {
      if (step.does().orElse(null) instanceof Menu && !leadsToPerson(step, flow)) {
        mistakes.add(
            step.at(),
            Rule.NO_PERSON,
            "from menu '%s' no way leads to a person; add key 0 to 'keys', leading to a queue"
                .formatted(step.id()));
      }
    }
  }

  private static boolean leadsToPerson(StepDraft menu, FlowDraft flow) {
    Set<StepId> reached = Paths.reachable(Set.of(menu.id()), flow);
    return flow.steps().stream()
        .filter(step -> reached.contains(step.id()))
        .anyMatch(step -> step.does().filter(Person::isHere).isPresent());
  }
}
