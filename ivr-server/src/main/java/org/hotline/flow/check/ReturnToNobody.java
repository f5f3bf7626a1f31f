package org.hotline.flow.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Destination;

/** Only a flow that others go through as a subflow returns; one that answers takes nothing. */
final class ReturnToNobody implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    boolean answers = answering(all).contains(flow.name());
    if (answers || goneTo(all).contains(flow.name())) {
      flow.steps().stream()
          .filter(step -> step.leadsTo(Destination.CALLER_FLOW::equals))
          .forEach(step -> tell(step, mistakes));
    }
    if (answers && !flow.signature().takes().isEmpty()) {
      mistakes.add(
          flow.at(),
          Rule.RETURN_TO_NOBODY,
          "this flow answers a number, so nobody gives it what it takes; remove 'takes'");
    }
  }

  private static Set<String> answering(Manuscript all) {
    return all.numbers().values().stream().map(Located::value).collect(Collectors.toSet());
  }

  private static Set<String> goneTo(Manuscript all) {
    return all.flows().stream()
        .flatMap(flow -> flow.steps().stream())
        .flatMap(step -> step.passage().stream())
        .filter(passage -> !passage.comesBack())
        .map(passage -> passage.flow().value())
        .collect(Collectors.toSet());
  }

  private static void tell(StepDraft step, Mistakes mistakes) {
    mistakes.add(
        step.at(),
        Rule.RETURN_TO_NOBODY,
        "step '%s' has nowhere to return to, because a number or a 'goto' leads to this flow; lead here by 'subflow', or end with 'hangup'"
            .formatted(step.id()));
  }
}
