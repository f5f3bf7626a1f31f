package org.hotline.flow.check;

import java.util.Collections;
import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Step;

/** From every menu some way leads to a person. */
final class NoPerson implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Paths paths = Paths.of(all);
    Set<Spot> leading = paths.to(Paths.leadingTo(all, Destination.PERSON::equals));
    for (FlowDraft flow : all.flows()) {
      if (flow.whole()) {
        flow.steps().stream()
            .filter(step -> step.does().filter(Step::offersChoice).isPresent())
            .filter(menu -> Collections.disjoint(paths.onwards(Spot.of(flow, menu)), leading))
            .forEach(menu -> tell(menu, mistakes));
      }
    }
  }

  private static void tell(StepDraft menu, Mistakes mistakes) {
    mistakes.add(
        menu.at(),
        Rule.NO_PERSON,
        "from menu '%s' no way leads to a person; add key 0 to 'keys', leading to a queue"
            .formatted(menu.id()));
  }
}
