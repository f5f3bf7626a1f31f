package org.hotline.flow.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hotline.flow.step.Passage;

/**
 * How many steps follow each other, at the most, without anybody being asked anything; those in a
 * circle, which have no number, are left out.
 */
final class Rows {
  /** Nobody asks for more, and flows that call flows that call flows would pass any number. */
  private static final int MANY = 1_000;

  private final Paths hasty;
  private final Map<String, Spot> starts = new HashMap<>();
  private final Map<Spot, String> below = new HashMap<>();
  private final Map<Spot, Integer> onwards = new HashMap<>();
  private final Map<Spot, Integer> toReturn = new HashMap<>();

  private Rows(Paths hasty) {
    this.hasty = hasty;
  }

  /** From each step on, itself among them, and those of the flows that are called on the way. */
  static Map<Spot, Integer> of(Manuscript all, Paths hasty) {
    Rows rows = new Rows(hasty);
    all.flows().stream().filter(FlowDraft::whole).forEach(rows::enter);
    Circles.straightFromTheirEnds(hasty.ways()).forEach(rows::count);
    return rows.onwards;
  }

  private void enter(FlowDraft flow) {
    starts.put(flow.name(), Spot.startOf(flow));
    toReturn.put(Spot.behind(flow.name()), 0);
    for (StepDraft step : flow.steps()) {
      step.passage()
          .filter(Passage::comesBack)
          .ifPresent(passage -> below.put(Spot.of(flow, step), passage.flow().value()));
    }
  }

  /** What it leads to is counted already. */
  private void count(Spot spot) {
    if (starts.containsKey(spot.flow())) {
      onwards.put(spot, longest(spot, hasty.onwards(spot).stream(), onwards).orElse(1));
      longest(spot, hasty.onwards(spot).stream().filter(spot::isInOneFlowWith), toReturn)
          .ifPresent(steps -> toReturn.put(spot, steps));
    }
  }

  private OptionalInt longest(Spot from, Stream<Spot> targets, Map<Spot, Integer> counted) {
    return targets
        .filter(counted::containsKey)
        .mapToInt(to -> 1 + between(from, to) + counted.getOrDefault(to, 0))
        .map(steps -> Math.min(MANY, steps))
        .max();
  }

  /** The steps of the flow that is called, where the call comes back from it. */
  private int between(Spot from, Spot to) {
    return from.isInOneFlowWith(to)
        ? Optional.ofNullable(below.get(from)).map(starts::get).map(toReturn::get).orElse(0)
        : 0;
  }
}
