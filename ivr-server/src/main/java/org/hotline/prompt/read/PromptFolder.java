package org.hotline.prompt.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptMistake;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptReader;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.PromptSource;

/** The directory with {@code <language>.yaml} and {@code recordings/<language>/<name>.wav}. */
public final class PromptFolder implements PromptReader {
  private final Path directory;
  private final List<Language> languages;

  public PromptFolder(Path directory, List<Language> languages) {
    this.directory = directory;
    this.languages = List.copyOf(languages);
  }

  @Override
  public PromptReading read() {
    List<PromptMistake> mistakes = new ArrayList<>();
    Map<Language, Map<PromptName, PromptSource>> sources = new HashMap<>();
    for (Language language : languages) {
      sources.put(language, read(language, mistakes));
    }
    return new PromptReading(sources, mistakes);
  }

  private Map<PromptName, PromptSource> read(Language language, List<PromptMistake> mistakes) {
    Map<PromptName, PromptSource> prompts = new HashMap<>();
    prompts.putAll(new TextFile(directory.resolve(language + ".yaml"), mistakes).read());
    Path voices = directory.resolve("recordings").resolve(language.code());
    prompts.putAll(new RecordingFolder(voices, mistakes).read());
    return Map.copyOf(prompts);
  }
}
