package org.hotline.prompt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.call.Sound;

/** Prompts as they are written, for checking flows without making a sound. */
public record WrittenPrompts(List<Language> languages, PromptReading reading) implements Prompts {
  public WrittenPrompts {
    languages = List.copyOf(languages);
  }

  @Override
  public Set<PromptName> names(Language language) {
    return reading.sources().getOrDefault(language, Map.of()).keySet();
  }

  /** Named after the prompt: there is a file of that name nowhere. */
  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    return Stream.concat(Stream.of(language), languages.stream())
        .filter(candidate -> names(candidate).contains(name))
        .map(candidate -> candidate + "/" + name)
        .map(known -> new Sound(known, known))
        .findFirst();
  }
}
