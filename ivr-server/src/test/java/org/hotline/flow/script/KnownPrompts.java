package org.hotline.flow.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.call.Sound;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;

/** Prompts of which only the names matter. */
public final class KnownPrompts implements Prompts {
  private static final Pattern ENTRY = Pattern.compile("  ([a-z0-9-]+):.*");

  private final Map<Language, Set<PromptName>> names = new HashMap<>();

  /** In Dutch and English alike. */
  public static KnownPrompts of(String... names) {
    KnownPrompts prompts = new KnownPrompts();
    for (String language : List.of("nl", "en")) {
      Set<PromptName> all = Stream.of(names).map(PromptName::new).collect(Collectors.toSet());
      prompts.names.put(new Language(language), new HashSet<>(all));
    }
    return prompts;
  }

  /** The names in {@code nl.yaml} and {@code en.yaml}. */
  public static KnownPrompts in(Path directory) {
    KnownPrompts prompts = new KnownPrompts();
    for (String language : List.of("nl", "en")) {
      prompts.names.put(new Language(language), names(directory.resolve(language + ".yaml")));
    }
    return prompts;
  }

  private static Set<PromptName> names(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(ENTRY::matcher)
          .filter(entry -> entry.matches())
          .map(entry -> new PromptName(entry.group(1)))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public void forget(String name) {
    names.values().forEach(known -> known.remove(new PromptName(name)));
  }

  @Override
  public List<Language> languages() {
    return List.of(new Language("nl"), new Language("en"));
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Amsterdam");
  }

  @Override
  public Set<PromptName> names(Language language) {
    return names.getOrDefault(language, Set.of());
  }

  /** A prompt is as long as its name says. */
  @Override
  public Duration length(PromptName name, Language language) {
    return name.value().startsWith("long-") ? Duration.ofSeconds(25) : Duration.ofSeconds(1);
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    return names(language).contains(name)
        ? Optional.of(new Sound(language + "/" + name, language + "/" + name))
        : Optional.empty();
  }
}
