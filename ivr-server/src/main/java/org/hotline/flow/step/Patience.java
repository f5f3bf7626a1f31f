package org.hotline.flow.step;

import java.time.Duration;
import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/**
 * How long and how often a caller is asked for keys, and what is said when none or a wrong one
 * came.
 */
public record Patience(
    int tries,
    Duration firstKey,
    Duration betweenKeys,
    Located<PromptName> noInput,
    Located<PromptName> noMatch) {

  public List<Located<PromptName>> prompts() {
    return List.of(noInput, noMatch);
  }
}
