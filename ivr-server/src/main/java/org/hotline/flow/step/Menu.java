package org.hotline.flow.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Asks for one key of a few. */
public record Menu(List<Located<PromptName>> question, Set<Key> keys, Patience patience)
    implements Step {
  @Override
  public StepType type() {
    return StepType.MENU;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return Stream.concat(question.stream(), patience.prompts().stream()).toList();
  }
}
