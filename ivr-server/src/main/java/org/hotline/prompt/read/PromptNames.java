package org.hotline.prompt.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.Sound;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.Prompts;

/** Which prompts there are, without their sounds: enough to check call flows. */
public record PromptNames(
    List<Language> languages, Map<Language, Map<PromptName, PromptSource>> sources)
    implements Prompts {

  public static PromptNames of(List<Language> languages, PromptReading reading) {
    return new PromptNames(languages, reading.sources());
  }

  @Override
  public Set<PromptName> names(Language language) {
    return sources.getOrDefault(language, Map.of()).keySet();
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    return Optional.empty();
  }
}
