package org.hotline.flow.step;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Marks a standard request as solved, here in the menu. */
public record Resolved(String request) implements Step {
  @Override
  public StepType type() {
    return StepType.RESOLVED;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return List.of();
  }
}
