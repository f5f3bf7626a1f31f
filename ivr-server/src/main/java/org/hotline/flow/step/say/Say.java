package org.hotline.flow.step.say;

import java.util.List;
import org.hotline.call.Voice;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;

/** Says prompts; a legal notice is not interruptible. */
public record Say(List<Located<PromptName>> prompts, boolean interruptible) implements Step {
  static final StepType TYPE = StepType.of("say", new Way(Outcome.NEXT, "after the prompt"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    scene.sayLocated(prompts, interruptible ? Voice.BY_KEY : Voice.BY_NOTHING);
    return Outcome.NEXT;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
