package org.hotline.flow.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** No way leads round in a circle that neither the caller nor an agent could ever break. */
final class EndlessLoop implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Map<Spot, Set<Spot>> loops = Circles.in(new HastyWays(all).paths().ways());
    all.flows().forEach(flow -> check(flow, loops, mistakes));
  }

  /** Of each loop the first step is told; flows that cannot be followed have none. */
  private static void check(FlowDraft flow, Map<Spot, Set<Spot>> loops, Mistakes mistakes) {
    Set<Spot> told = new HashSet<>();
    for (StepDraft step : flow.steps()) {
      Spot spot = Spot.of(flow, step);
      Set<Spot> loop = loops.getOrDefault(spot, Set.of());
      if (!loop.isEmpty() && !told.contains(spot)) {
        told.addAll(loop);
        tell(step, mistakes);
      }
    }
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.ENDLESS_LOOP,
        "step '%s' leads back to itself without the caller being asked anything; %s"
            .formatted(step.id(), step.does().orElseThrow().wayOutOfCircle()));
  }
}
