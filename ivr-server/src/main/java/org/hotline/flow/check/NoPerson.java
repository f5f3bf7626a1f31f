package org.hotline.flow.check;

import java.util.Collections;
import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Step;

/** From every menu some way leads to a person. */
final class NoPerson implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Paths paths = Paths.of(all);
    Set<Spot> people = Paths.leadingTo(all, Destination.PERSON::equals);
    for (StepDraft step : flow.steps()) {
      if (step.does().filter(Step::offersChoice).isPresent()
          && Collections.disjoint(paths.after(Spot.of(flow, step)), people)) {
        mistakes.add(
            step.at(),
            Rule.NO_PERSON,
            "from menu '%s' no way leads to a person; add key 0 to 'keys', leading to a queue"
                .formatted(step.id()));
      }
    }
  }
}
