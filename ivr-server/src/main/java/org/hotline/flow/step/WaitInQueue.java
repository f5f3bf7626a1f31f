package org.hotline.flow.step;

import java.util.List;
import java.util.OptionalInt;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Waits for an agent and talks with one. */
public record WaitInQueue(Located<QueueName> queue, OptionalInt priority) implements Step {
  @Override
  public StepType type() {
    return StepType.QUEUE;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return List.of();
  }
}
