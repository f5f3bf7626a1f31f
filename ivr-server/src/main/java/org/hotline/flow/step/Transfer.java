package org.hotline.flow.step;

import java.time.Duration;
import java.util.List;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Connects the caller with a number outside. */
public record Transfer(PhoneNumber to, Duration ringTime) implements Step {
  @Override
  public StepType type() {
    return StepType.TRANSFER;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return List.of();
  }
}
