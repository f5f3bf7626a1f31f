package org.hotline.flow.step;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Says goodbye and ends the call. */
public record Hangup(List<Located<PromptName>> prompts) implements Step {
  @Override
  public StepType type() {
    return StepType.HANGUP;
  }
}
