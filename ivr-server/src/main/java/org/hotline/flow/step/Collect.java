package org.hotline.flow.step;

import java.util.List;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/**
 * Asks for digits and keeps them in a variable.
 *
 * @param secret the journal tells that keys were pressed, not which
 * @param again asks even when the variable is already set
 */
public record Collect(
    List<Located<PromptName>> question,
    Located<VariableName> into,
    Digits digits,
    Key terminator,
    DigitCheck check,
    boolean secret,
    boolean again,
    Patience patience)
    implements Step {
  @Override
  public StepType type() {
    return StepType.COLLECT;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return Stream.concat(question.stream(), patience.prompts().stream()).toList();
  }

  public boolean accepts(String entry) {
    return digits.admit(entry) && check.admits(entry);
  }
}
