package org.hotline.flow.check;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;

/** From every menu some way leads to a person. */
final class NoPerson implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Paths paths = Paths.of(flow);
    Set<StepId> people = people(flow);
    for (StepDraft step : flow.steps()) {
      if (step.does().filter(Step::offersChoice).isPresent()
          && Collections.disjoint(paths.after(step.id()), people)) {
        mistakes.add(
            step.at(),
            Rule.NO_PERSON,
            "from menu '%s' no way leads to a person; add key 0 to 'keys', leading to a queue"
                .formatted(step.id()));
      }
    }
  }

  private static Set<StepId> people(FlowDraft flow) {
    return flow.steps().stream()
        .filter(step -> step.leadsTo(Destination.PERSON))
        .map(StepDraft::id)
        .collect(Collectors.toSet());
  }
}
