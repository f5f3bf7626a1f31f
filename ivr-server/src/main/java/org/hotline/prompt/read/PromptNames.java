package org.hotline.prompt.read;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.call.Sound;
import org.hotline.prompt.Language;
import org.hotline.prompt.LanguageChain;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.PromptSource;
import org.hotline.prompt.Prompts;
import org.hotline.value.ValueType;

/** Which prompts there are, without their sounds: enough to check call flows. */
public record PromptNames(
    List<Language> languages, Map<Language, Map<PromptName, PromptSource>> sources, ZoneId zone)
    implements Prompts {

  public static PromptNames of(List<Language> languages, PromptReading reading, ZoneId zone) {
    return new PromptNames(languages, reading.sources(), zone);
  }

  @Override
  public Set<PromptName> names(Language language) {
    return Stream.of(language, language.everywhere())
        .flatMap(candidate -> in(candidate).keySet().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, Set<ValueType>> needs(PromptName name, Language language) {
    return new LanguageChain(languages)
        .from(language)
        .flatMap(candidate -> Optional.ofNullable(in(candidate).get(name)).stream())
        .findFirst()
        .map(PromptSource::needs)
        .orElse(Map.of());
  }

  @Override
  public Duration length(PromptName name, Language language) {
    return Optional.ofNullable(in(language).get(name))
        .map(PromptSource::length)
        .orElse(Duration.ZERO);
  }

  private Map<PromptName, PromptSource> in(Language language) {
    return sources.getOrDefault(language, Map.of());
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    return Optional.empty();
  }
}
