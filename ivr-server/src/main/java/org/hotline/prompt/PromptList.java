package org.hotline.prompt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All prompts as they are on disk: the texts, and the recordings that stand in their place. */
public final class PromptList {
  private final List<Language> languages;
  private final PromptReading reading;
  private final RecordingStore store;
  private final Map<Language, Map<PromptName, PromptSource>> sources;

  public PromptList(List<Language> languages, PromptReader reader, RecordingStore store) {
    this.languages = List.copyOf(languages);
    this.reading = reader.read();
    this.store = store;
    this.sources = Picture.layered(reading.sources(), store.sources());
  }

  public List<Language> languages() {
    return languages;
  }

  /** In the order of the alphabet. */
  public List<PromptName> names() {
    return languages.stream()
        .flatMap(language -> sources.getOrDefault(language, Map.of()).keySet().stream())
        .map(PromptName::value)
        .distinct()
        .sorted()
        .map(PromptName::new)
        .toList();
  }

  /** What callers hear of it in this language itself. */
  public Optional<PromptSource> source(PromptName name, Language language) {
    return in(sources, name, language);
  }

  /** What is written for it, whatever recording was put in its place. */
  public Optional<PromptSource> written(PromptName name, Language language) {
    return in(reading.sources(), name, language);
  }

  /** The language in which a caller of this language hears it. */
  public Optional<Language> heardIn(PromptName name, Language language) {
    return new LanguageChain(languages)
        .from(language)
        .filter(candidate -> source(name, candidate).isPresent())
        .findFirst();
  }

  /** The recording that stands in the place of its text. */
  public Optional<Recorded> recorded(PromptName name, Language language) {
    return source(name, language).stream()
        .filter(PromptSource.Recording.class::isInstance)
        .map(source -> ((PromptSource.Recording) source).file())
        .map(file -> Recorded.of(file, store.noteOf(name, language, file)))
        .findFirst();
  }

  /** What is wrong in the files, and which prompt lacks which language. */
  public List<PromptMistake> mistakes() {
    return Stream.of(
            reading.mistakes(), new WrittenPrompts(languages, sources, reading.places()).gaps())
        .flatMap(Collection::stream)
        .toList();
  }

  private static Optional<PromptSource> in(
      Map<Language, Map<PromptName, PromptSource>> all, PromptName name, Language language) {
    return Optional.ofNullable(all.getOrDefault(language, Map.of()).get(name));
  }
}
