package org.hotline.flow.check;

import java.util.Set;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Passage;

/** Every called number, and every way between flows, leads to a flow. */
final class UnknownFlow implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    Set<String> known = all.flowNames();
    all.numbers()
        .forEach(
            (number, flow) ->
                demand(flow, "number %s is answered by".formatted(number), known, mistakes));
    all.flows().stream()
        .flatMap(flow -> flow.steps().stream())
        .flatMap(step -> step.passage().stream())
        .map(Passage::flow)
        .forEach(flow -> demand(flow, "this step leads to", known, mistakes));
  }

  private static void demand(
      Located<String> flow, String beginning, Set<String> known, Mistakes mistakes) {
    if (!known.contains(flow.value())) {
      mistakes.add(
          flow.at(),
          Rule.UNKNOWN_FLOW,
          "%s \"%s\", but there is no %s.yaml%s"
              .formatted(beginning, flow, flow, Likeness.hint(flow.value(), known)));
    }
  }
}
