package org.hotline.flow.step;

import java.util.List;
import org.hotline.flow.expression.Condition;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Goes on by the first case that holds. */
public record Branch(List<Condition> cases) implements Step {
  @Override
  public StepType type() {
    return StepType.BRANCH;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return List.of();
  }
}
