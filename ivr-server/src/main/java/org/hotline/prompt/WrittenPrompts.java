package org.hotline.prompt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prompts of all languages beside each other: where they lack one, where they disagree. */
public record WrittenPrompts(
    List<Language> languages,
    Map<Language, Map<PromptName, PromptSource>> sources,
    Map<Language, Map<PromptName, Place>> places) {

  /** One sentence for each prompt that a language lacks; a region may lean on its language. */
  public List<PromptMistake> gaps() {
    return languages.stream()
        .filter(language -> !language.regional())
        .flatMap(language -> names().map(name -> gap(name, language)).flatMap(Optional::stream))
        .toList();
  }

  /** Where two languages cannot be given the same values, and where a short wording needs some. */
  public List<PromptMistake> disagreements() {
    return Stream.concat(
            names().flatMap(this::disagreements), names().flatMap(this::shortWordsWithValues))
        .toList();
  }

  private Optional<PromptMistake> gap(PromptName name, Language language) {
    if (source(name, language).isPresent()) {
      return Optional.empty();
    }
    return spoken(name)
        .findFirst()
        .map(
            other ->
                PromptMistake.at(
                    place(name, other),
                    "prompt \"%s\" has no text and no recording in '%s'; callers hear it in '%s'"
                        .formatted(name, language, other)));
  }

  private Stream<PromptMistake> disagreements(PromptName name) {
    List<Language> written = spoken(name).filter(language -> !isRecording(name, language)).toList();
    return written.stream()
        .skip(1)
        .filter(language -> !needs(name, written.getFirst()).agreesWith(needs(name, language)))
        .map(language -> disagreement(name, written.getFirst(), language));
  }

  private PromptMistake disagreement(PromptName name, Language first, Language other) {
    return PromptMistake.at(
        place(name, other),
        "expected prompt \"%s\" to need the same values in every language, but here it needs %s and at %s %s"
            .formatted(name, needs(name, other), place(name, first), needs(name, first)));
  }

  private Stream<PromptMistake> shortWordsWithValues(PromptName name) {
    return name.value().endsWith(PromptName.SHORT)
        ? spoken(name)
            .filter(language -> !needs(name, language).isNone())
            .map(
                language ->
                    PromptMistake.at(
                        place(name, language),
                        "expected the short wording \"%s\" to need no values, since it is said when they cannot be"
                            .formatted(name)))
        : Stream.empty();
  }

  private boolean isRecording(PromptName name, Language language) {
    return source(name, language).orElseThrow() instanceof PromptSource.Recording;
  }

  private ValuesNeeded needs(PromptName name, Language language) {
    return new ValuesNeeded(source(name, language).orElseThrow().needs());
  }

  private Optional<PromptSource> source(PromptName name, Language language) {
    return Optional.ofNullable(sources.getOrDefault(language, Map.of()).get(name));
  }

  private Place place(PromptName name, Language language) {
    return places.getOrDefault(language, Map.of()).getOrDefault(name, Place.of(language + ".yaml"));
  }

  private Stream<Language> spoken(PromptName name) {
    return languages.stream().filter(language -> source(name, language).isPresent());
  }

  private Stream<PromptName> names() {
    SortedSet<String> names =
        sources.values().stream()
            .map(Map::keySet)
            .flatMap(Collection::stream)
            .map(PromptName::value)
            .collect(Collectors.toCollection(TreeSet::new));
    return names.stream().map(PromptName::new);
  }
}
