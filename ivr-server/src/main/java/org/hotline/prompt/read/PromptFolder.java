package org.hotline.prompt.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptMistake;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptReader;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.WrittenPrompts;

/** The directory with {@code <language>.yaml} and {@code recordings/<language>/<name>.wav}. */
public final class PromptFolder implements PromptReader {
  private static final List<Language> USUAL = List.of(new Language("nl"), new Language("en"));

  private final Path directory;
  private final List<Language> languages;

  public PromptFolder(Path directory, List<Language> languages) {
    this.directory = directory;
    this.languages = List.copyOf(languages);
  }

  /** Those that have a file; Dutch and English where there is none at all. */
  public static List<Language> languages(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      List<Language> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("[a-z]{2}(-[A-Z]{2})?\\.yaml"))
              .map(name -> new Language(name.substring(0, name.indexOf('.'))))
              .sorted(Comparator.comparing(Language::code))
              .toList();
      return found.isEmpty() ? USUAL : found;
    } catch (IOException unreadable) {
      return USUAL; // reading them says so
    }
  }

  @Override
  public PromptReading read() {
    List<PromptMistake> mistakes = new ArrayList<>();
    Map<Language, Map<PromptName, Written>> written = new HashMap<>();
    languages.forEach(language -> written.put(language, read(language, mistakes)));
    PromptReading reading =
        new PromptReading(each(written, Written::source), each(written, Written::place), List.of());
    mistakes.addAll(
        new WrittenPrompts(languages, reading.sources(), reading.places()).disagreements());
    return new PromptReading(reading.sources(), reading.places(), mistakes);
  }

  /** Differs when a text or a recording was written since. */
  public String fingerprint() {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
          .sorted()
          .collect(Collectors.joining("\n"));
    } catch (IOException | UncheckedIOException unreadable) {
      return "unreadable";
    }
  }

  private Map<PromptName, Written> read(Language language, List<PromptMistake> mistakes) {
    Path texts = directory.resolve(language + ".yaml");
    Path voices = directory.resolve("recordings").resolve(language.code());
    Map<PromptName, Written> prompts = new HashMap<>();
    prompts.putAll(new TextFile(texts, language, mistakes).read());
    prompts.putAll(new RecordingFolder(voices, mistakes).read());
    return Map.copyOf(prompts);
  }

  private static <P> Map<Language, Map<PromptName, P>> each(
      Map<Language, Map<PromptName, Written>> written, Function<Written, P> part) {
    return written.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey, prompt -> part.apply(prompt.getValue())))));
  }
}
