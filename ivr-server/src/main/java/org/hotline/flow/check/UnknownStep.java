package org.hotline.flow.check;

import java.util.List;
import java.util.Set;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.StepId;

/** Every way leads to a step. */
final class UnknownStep implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    Set<StepId> known = flow.ids();
    flow.start()
        .ifPresent(
            start -> demand(known, start.value(), start.at(), "the flow starts with", mistakes));
    for (Exit exit : flow.defaults().values()) {
      demand(
          known,
          exit.target(),
          exit.at(),
          "the default for '" + exit.outcome() + "' goes to",
          mistakes);
    }
    for (StepDraft step : flow.steps()) {
      for (Exit exit : step.exits().values()) {
        demand(known, exit.target(), exit.at(), subject(exit) + " goes to", mistakes);
      }
    }
  }

  private static void demand(
      Set<StepId> known, StepId target, At at, String beginning, Mistakes mistakes) {
    if (!known.contains(target)) {
      List<String> names = known.stream().map(StepId::value).toList();
      mistakes.add(
          at,
          Rule.UNKNOWN_STEP,
          "%s \"%s\", which is not a step of this flow%s"
              .formatted(beginning, target, Likeness.hint(target.value(), names)));
    }
  }

  /** The words of keys and cases speak for themselves; those of outcomes are quoted. */
  private static String subject(Exit exit) {
    String word = exit.outcome().word();
    return word.contains(" ") ? word : "'" + word + "'";
  }
}
