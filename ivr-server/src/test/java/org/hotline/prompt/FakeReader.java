package org.hotline.prompt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.prompt.message.Template;

/** Texts given by the test. */
final class FakeReader implements PromptReader {
  private final Map<Language, Map<PromptName, PromptSource>> sources = new HashMap<>();
  private List<PromptMistake> mistakes = List.of();

  FakeReader with(String language, String name, String words) {
    return with(
        language,
        name,
        Template.hasValues(words)
            ? new PromptSource.Message(Template.of(words, new Language(language)))
            : new PromptSource.Text(words));
  }

  FakeReader with(String language, String name, PromptSource source) {
    sources
        .computeIfAbsent(new Language(language), _ -> new HashMap<>())
        .put(new PromptName(name), source);
    return this;
  }

  FakeReader without(String language, String name) {
    sources.getOrDefault(new Language(language), new HashMap<>()).remove(new PromptName(name));
    return this;
  }

  void breaks(PromptMistake... found) {
    mistakes = List.of(found);
  }

  @Override
  public PromptReading read() {
    Map<Language, Map<PromptName, PromptSource>> copy = new HashMap<>();
    sources.forEach((language, prompts) -> copy.put(language, Map.copyOf(prompts)));
    return new PromptReading(copy, mistakes);
  }
}
