package org.hotline.flow.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Exit;

/** No way leads round in a circle that neither the caller nor an agent could ever break. */
final class EndlessLoop implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Paths hasty = Paths.of(all, EndlessLoop::isHasty);
    Set<Spot> told = new HashSet<>();
    for (StepDraft step : flow.steps()) {
      Set<Spot> loop = loop(Spot.of(flow, step), hasty);
      if (!loop.isEmpty() && !told.contains(Spot.of(flow, step))) {
        told.addAll(loop);
        tell(step, mistakes);
      }
    }
  }

  /** The steps that lie on a circle with this one; none where no way leads back. */
  private static Set<Spot> loop(Spot step, Paths hasty) {
    return hasty.after(step).stream()
        .filter(other -> hasty.after(other).contains(step))
        .collect(Collectors.toSet());
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.ENDLESS_LOOP,
        "step '%s' leads back to itself without the caller being asked anything; %s"
            .formatted(step.id(), step.does().orElseThrow().wayOutOfCircle()));
  }

  private static boolean isHasty(StepDraft step, Exit exit) {
    return step.does().filter(does -> does.isHasty(exit.outcome())).isPresent();
  }
}
