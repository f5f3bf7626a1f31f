package org.hotline.prompt;

import java.util.List;
import java.util.Map;

/** What was read: every usable prompt of each language, where it is written, and every mistake. */
public record PromptReading(
    Map<Language, Map<PromptName, PromptSource>> sources,
    Map<Language, Map<PromptName, Place>> places,
    List<PromptMistake> mistakes) {

  public PromptReading {
    sources = Map.copyOf(sources);
    places = Map.copyOf(places);
    mistakes = List.copyOf(mistakes);
  }

  /** Where nobody asks for places. */
  public PromptReading(
      Map<Language, Map<PromptName, PromptSource>> sources, List<PromptMistake> mistakes) {
    this(sources, Map.of(), mistakes);
  }
}
