package org.hotline.flow.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Passage;

/** No flow leads as a subflow back to itself, since each round would go one deeper. */
final class BelowItself implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Map<String, Set<String>> circles =
        Circles.in(
            all.flows().stream().collect(Collectors.toMap(FlowDraft::name, BelowItself::below)));
    for (FlowDraft flow : all.flows()) {
      Set<String> circle = circles.getOrDefault(flow.name(), Set.of());
      subflows(flow)
          .filter(passage -> circle.contains(passage.flow().value()))
          .forEach(passage -> tell(passage, flow, mistakes));
    }
  }

  private static Set<String> below(FlowDraft flow) {
    return subflows(flow).map(passage -> passage.flow().value()).collect(Collectors.toSet());
  }

  /** A 'goto' leaves all behind, so it may lead anywhere. */
  private static Stream<Passage> subflows(FlowDraft flow) {
    return flow.steps().stream()
        .flatMap(step -> step.passage().stream())
        .filter(Passage::comesBack);
  }

  private static void tell(Passage passage, FlowDraft flow, Mistakes mistakes) {
    mistakes.add(
        passage.flow().at(),
        Rule.BELOW_ITSELF,
        "subflow \"%s\" leads back to flow \"%s\", so callers would get deeper with every round; use 'goto' for one of these ways"
            .formatted(passage.flow(), flow.name()));
  }
}
