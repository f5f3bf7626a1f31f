package org.hotline.flow.step.hangup;

import java.util.List;
import org.hotline.call.Voice;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.prompt.PromptName;

/** Says goodbye and ends the call. */
public record Hangup(List<Located<PromptName>> prompts) implements Step {
  static final StepType TYPE = StepType.of("hangup");

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    scene.sayLocated(prompts, Voice.BY_NOTHING);
    return Outcome.END;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return false;
  }

  @Override
  public Destination destination() {
    return Destination.END;
  }
}
