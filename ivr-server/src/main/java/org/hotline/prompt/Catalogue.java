package org.hotline.prompt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.call.Sound;

/**
 * The prompts in use. Calls read one finished picture; a reload makes the next picture beside it,
 * with every sound, and then takes its place at once.
 */
public final class Catalogue implements Prompts {
  private final List<Language> languages;
  private final PromptReader reader;
  private final SoundLibrary library;
  private volatile Picture picture = new Picture(Map.of(), Map.of());

  /** An empty catalogue until {@link #reload} is called; the first language is fallen back on. */
  public Catalogue(List<Language> languages, PromptReader reader, SoundLibrary library) {
    this.languages = List.copyOf(languages);
    this.reader = reader;
    this.library = library;
  }

  /**
   * Reads and builds everything afresh and returns what is wrong. With mistakes the prompts in use
   * stay; only where there is none yet what is usable is taken, since it is better than silence.
   */
  public synchronized List<PromptMistake> reload() {
    PromptReading reading = reader.read();
    if (reading.mistakes().isEmpty() || picture.sounds().isEmpty()) {
      picture = new Picture(reading.sources(), SoundBuild.of(reading.sources(), library));
      new DialplanSounds(this, library).publish();
    }
    return reading.mistakes();
  }

  /** Whether there is anything to say. */
  public boolean ready() {
    return !picture.sounds().isEmpty();
  }

  /** Prompts that have a text or a recording, but no sound; told as {@code nl/welcome}. */
  public List<String> missing() {
    Picture now = picture;
    return now.sources().entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().keySet().stream()
                    .filter(name -> now.sound(name, entry.getKey()).isEmpty())
                    .map(name -> entry.getKey() + "/" + name))
        .sorted()
        .toList();
  }

  @Override
  public List<Language> languages() {
    return languages;
  }

  @Override
  public Set<PromptName> names(Language language) {
    return Set.copyOf(picture.sources().getOrDefault(language, Map.of()).keySet());
  }

  @Override
  public Optional<Sound> sound(PromptName name, Language language) {
    Picture now = picture;
    return Stream.concat(Stream.of(language), languages.stream())
        .flatMap(candidate -> now.sound(name, candidate).stream())
        .findFirst();
  }

  /** One reading and its sounds; never changed. */
  private record Picture(
      Map<Language, Map<PromptName, PromptSource>> sources,
      Map<Language, Map<PromptName, Sound>> sounds) {

    Optional<Sound> sound(PromptName name, Language language) {
      return Optional.ofNullable(sounds.getOrDefault(language, Map.of()).get(name));
    }
  }
}
