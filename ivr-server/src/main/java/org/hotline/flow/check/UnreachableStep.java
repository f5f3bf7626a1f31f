package org.hotline.flow.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Outcome;

/** Every step can be reached from the start. */
final class UnreachableStep implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (!flow.whole()) {
      return;
    }
    Set<Spot> reached = Paths.of(all).from(beginnings(flow).toList());
    for (StepDraft step : flow.steps()) {
      if (!reached.contains(Spot.of(flow, step))) {
        mistakes.add(
            step.at(),
            Rule.UNREACHABLE_STEP,
            "no way leads to step '%s'; let a step go on to it, or remove it".formatted(step.id()));
      }
    }
  }

  /** The start, and where every step goes that breaks. */
  private static Stream<Spot> beginnings(FlowDraft flow) {
    return Stream.concat(
        Stream.of(Spot.startOf(flow)),
        Optional.ofNullable(flow.defaults().get(Outcome.FAILED)).stream()
            .map(exit -> new Spot(flow.name(), exit.target())));
  }
}
