package org.hotline.prompt;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hotline.call.Sound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the sounds of all prompts, two at a time; what cannot be made is left out and told. */
final class SoundBuild {
  private static final Logger LOG = LoggerFactory.getLogger(SoundBuild.class);
  private static final int AT_A_TIME = 2;

  private final SoundLibrary library;
  private final Map<Language, Map<PromptName, Sound>> made = new ConcurrentHashMap<>();

  private SoundBuild(SoundLibrary library) {
    this.library = library;
  }

  /** Returns when all that could be made is made. */
  static Map<Language, Map<PromptName, Sound>> of(
      Map<Language, Map<PromptName, PromptSource>> sources, SoundLibrary library) {
    SoundBuild build = new SoundBuild(library);
    try (ExecutorService hands = Executors.newFixedThreadPool(AT_A_TIME)) {
      sources.forEach(
          (language, prompts) ->
              prompts.forEach(
                  (name, source) -> hands.execute(() -> build.make(name, language, source))));
    }
    return build.made;
  }

  private void make(PromptName name, Language language, PromptSource source) {
    try {
      switch (source) {
        case PromptSource.Text(String words) ->
            keep(name, language, library.text(name, language, words));
        case PromptSource.Recording(Path file) ->
            keep(name, language, library.recording(name, language, file));
        case PromptSource.Message _ -> {}
      }
    } catch (RuntimeException failed) {
      LOG.error("prompt {}/{} is missing: {}", language, name, failed.getMessage());
    }
  }

  private void keep(PromptName name, Language language, Sound sound) {
    made.computeIfAbsent(language, _ -> new ConcurrentHashMap<>()).put(name, sound);
  }
}
