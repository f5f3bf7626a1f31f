package org.hotline.prompt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.call.Sound;

/** One reading of all prompts with the sounds of those that can be made ahead; never changed. */
record Picture(
    Map<Language, Map<PromptName, PromptSource>> sources,
    Map<Language, Map<PromptName, Sound>> sounds) {
  static final Picture EMPTY = new Picture(Map.of(), Map.of());

  /** Recordings in place of texts. */
  static Map<Language, Map<PromptName, PromptSource>> layered(
      Map<Language, Map<PromptName, PromptSource>> texts,
      Map<Language, Map<PromptName, PromptSource>> recordings) {
    Map<Language, Map<PromptName, PromptSource>> all = new HashMap<>();
    for (var layer : List.of(texts, recordings)) {
      layer.forEach(
          (language, prompts) ->
              all.computeIfAbsent(language, _ -> new HashMap<>()).putAll(prompts));
    }
    return all;
  }

  /** A region has what its language has. */
  Set<PromptName> names(Language language) {
    Set<PromptName> names = new HashSet<>(in(language).keySet());
    names.addAll(in(language.everywhere()).keySet());
    return Set.copyOf(names);
  }

  Optional<PromptSource> source(PromptName name, Language language) {
    return Optional.ofNullable(in(language).get(name));
  }

  Optional<Sound> sound(PromptName name, Language language) {
    return Optional.ofNullable(sounds.getOrDefault(language, Map.of()).get(name));
  }

  /** Whether it can be said in this language, once the values are there. */
  boolean says(PromptName name, Language language) {
    return sound(name, language).isPresent()
        || source(name, language).orElse(null) instanceof PromptSource.Message;
  }

  /** Prompts without a sound that could have been made ahead, as {@code nl/welcome}. */
  Stream<String> missing() {
    return sources.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().keySet().stream()
                    .filter(name -> !says(name, entry.getKey()))
                    .map(name -> entry.getKey() + "/" + name))
        .sorted();
  }

  /** Whether the best voice has spoken every text. */
  boolean spokenByTheBest(SoundLibrary library) {
    return sources.entrySet().stream()
        .allMatch(
            entry ->
                entry.getValue().values().stream()
                    .allMatch(source -> spokenByTheBest(library, entry.getKey(), source)));
  }

  private static boolean spokenByTheBest(
      SoundLibrary library, Language language, PromptSource source) {
    return switch (source) {
      case PromptSource.Text(String words) -> library.spokenByTheBest(language, words);
      case PromptSource.Message _, PromptSource.Recording _ -> true;
    };
  }

  private Map<PromptName, PromptSource> in(Language language) {
    return sources.getOrDefault(language, Map.of());
  }
}
