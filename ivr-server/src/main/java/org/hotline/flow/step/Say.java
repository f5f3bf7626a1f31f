package org.hotline.flow.step;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Says prompts; a legal notice is not interruptible. */
public record Say(List<Located<PromptName>> prompts, boolean interruptible) implements Step {
  @Override
  public StepType type() {
    return StepType.SAY;
  }
}
