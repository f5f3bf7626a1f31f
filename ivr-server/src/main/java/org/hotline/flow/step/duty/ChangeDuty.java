package org.hotline.flow.step.duty;

import org.hotline.agent.Duty;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Logs the agent in or out whose telephone this is, or begins a pause. */
record ChangeDuty(Duty duty) implements Step {
  static final StepType TYPE =
      StepType.of(
          "change-duty",
          new Way(Outcome.DONE, "when it is so, or will be after the call"),
          TellDuty.NO_AGENT);

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    boolean taken =
        scene
            .voice()
            .agent()
            .filter(agent -> scene.rooms().office().duties().takes(agent, duty))
            .isPresent();
    return taken ? Outcome.DONE : TellDuty.UNKNOWN;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
