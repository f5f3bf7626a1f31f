package org.hotline.prompt;

import java.util.List;
import java.util.Map;

/** What was read: every usable prompt of each language, and every mistake. */
public record PromptReading(
    Map<Language, Map<PromptName, PromptSource>> sources, List<PromptMistake> mistakes) {

  public PromptReading {
    sources = Map.copyOf(sources);
    mistakes = List.copyOf(mistakes);
  }
}
