package org.hotline.flow.step;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Goes on by whether it is open now. */
public record OpeningHours(Located<String> hours) implements Step {
  @Override
  public StepType type() {
    return StepType.HOURS;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return List.of();
  }
}
