package org.hotline.flow.step.recordprompt;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.RecordingRefused;

/** Throws a recorded prompt away, so that its text is spoken again. */
record SpeakText(Located<PromptName> prompt) implements Step {
  static final StepType TYPE =
      StepType.of(
          "speak-text",
          new Way(Outcome.DONE, "when the text is spoken from now on"),
          new Way(Outcome.FAILED, "when the recording could not be thrown away"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return List.of(prompt);
  }

  @Override
  public Outcome run(Scene scene) {
    try {
      String by = "the caller " + scene.here().arrival().from();
      scene.rooms().office().voices().takeBack(prompt.value(), scene.language(), by);
      return Outcome.DONE;
    } catch (RecordingRefused refused) {
      scene.troubled(String.valueOf(refused.getMessage()));
      return Outcome.FAILED;
    }
  }

  @Override
  public boolean isReserved() {
    return true;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
