package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.flow.Flow;
import org.hotline.flow.check.FlowDraft;
import org.hotline.flow.check.StepDraft;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.StepId;

/** Makes a flow of a draft in which no mistake was found. */
final class Finished {
  private Finished() {}

  static Flow flow(FlowDraft draft) {
    return new Flow(
        draft.name(),
        draft.version(),
        draft.languages(),
        draft.start().orElseThrow().value(),
        defaults(draft),
        steps(draft),
        draft.expressions());
  }

  private static Map<StepId, FlowStep> steps(FlowDraft draft) {
    Map<StepId, FlowStep> steps = new LinkedHashMap<>();
    for (StepDraft step : draft.steps()) {
      steps.put(
          step.id(),
          new FlowStep(step.id(), step.at(), step.does().orElseThrow(), draft.exits(step)));
    }
    return steps;
  }

  private static Map<Outcome, StepId> defaults(FlowDraft draft) {
    Map<Outcome, StepId> defaults = new LinkedHashMap<>();
    draft.defaults().forEach((outcome, exit) -> defaults.put(outcome, exit.target()));
    return defaults;
  }
}
