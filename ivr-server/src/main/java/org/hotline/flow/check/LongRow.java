package org.hotline.flow.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.Bounds;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** No row of steps without a key is so long that the call would be ended in the midst of it. */
final class LongRow implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Paths hasty = new HastyWays(all).paths();
    Map<Spot, Integer> rows = Rows.of(all, hasty);
    Set<Spot> tooLong =
        rows.keySet().stream()
            .filter(spot -> rows.getOrDefault(spot, 0) > Bounds.STEPS_WITHOUT_A_KEY)
            .collect(Collectors.toSet());
    Set<Spot> within = hasty.targets(tooLong);
    for (FlowDraft flow : all.flows()) {
      flow.steps().stream()
          .filter(step -> tooLong.contains(Spot.of(flow, step)))
          .filter(step -> !within.contains(Spot.of(flow, step)))
          .forEach(step -> tell(step, mistakes));
    }
  }

  /** Only where it begins: all that follow are in the same row. */
  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.LONG_ROW,
        "more than %d steps follow each other from step '%s' on without the caller being asked anything, and there the call would be ended; put a menu in between"
            .formatted(Bounds.STEPS_WITHOUT_A_KEY, step.id()));
  }
}
