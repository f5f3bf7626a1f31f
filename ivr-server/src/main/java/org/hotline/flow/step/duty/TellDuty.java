package org.hotline.flow.step.duty;

import org.hotline.agent.AgentState;
import org.hotline.agent.Duty;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Goes on by what the agent is whose telephone this is. */
record TellDuty() implements Step {
  static final Outcome UNKNOWN = new Outcome("unknown");
  static final Way NO_AGENT = new Way(UNKNOWN, "when this is no telephone of an agent");
  private static final Outcome READY = new Outcome(AgentState.READY.word());
  private static final Outcome PAUSED = new Outcome(AgentState.PAUSED.word());
  private static final Outcome OFF = new Outcome(AgentState.OFF.word());
  private static final Outcome NOT_RESPONDING = new Outcome(AgentState.NOT_RESPONDING.word());

  static final StepType TYPE =
      StepType.of(
          "duty",
          new Way(READY, "for an agent who is ready, or will be after a call and its wrap-up"),
          new Way(PAUSED, "for an agent who is paused, or will be after a call"),
          new Way(NOT_RESPONDING, "for an agent who missed too many calls"),
          new Way(OFF, "for an agent who is not logged in"),
          NO_AGENT);

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return scene
        .voice()
        .agent()
        .flatMap(scene.rooms().office().duties()::status)
        .map(status -> outcome(status.duty()))
        .orElse(UNKNOWN);
  }

  private static Outcome outcome(Duty duty) {
    return new Outcome(duty.state().word());
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
