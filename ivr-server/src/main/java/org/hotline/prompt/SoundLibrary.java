package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline.call.Sound;

/**
 * Makes sounds ahead of the calls and keeps them by a hash of all that shapes them: the same words
 * are never made twice, and a changed text is another file.
 */
public final class SoundLibrary {
  private final SoundFiles files;
  private final Speech speech;
  private final Conversion conversion;

  public SoundLibrary(Path directory, Speech speech, Conversion conversion) {
    this.files = new SoundFiles(directory);
    this.speech = speech;
    this.conversion = conversion;
  }

  /** The sound, made now if it isn't there; throws {@link SoundNotMade} when it cannot be. */
  public Sound sound(PromptName name, Language language, PromptSource source) {
    String hash = hash(source, language);
    for (SampleRate rate : SampleRate.values()) {
      if (!files.whole(hash, rate)) {
        files.put(hash, rate, target -> make(source, language, rate, target));
      }
    }
    return new Sound(language + "/" + name, hash);
  }

  /** Puts the sound under a fixed name too, for who cannot ask the catalogue. */
  public void publish(Sound sound, String name) {
    for (SampleRate rate : SampleRate.values()) {
      files.put(name, rate, target -> copy(files.file(sound.file(), rate), target));
    }
  }

  private void make(PromptSource source, Language language, SampleRate rate, Path target) {
    switch (source) {
      case PromptSource.Text text -> speech.speak(text.words(), language, rate, target);
      case PromptSource.Recording recording -> conversion.convert(recording.file(), rate, target);
    }
  }

  private String hash(PromptSource source, Language language) {
    return switch (source) {
      case PromptSource.Text(String words) ->
          new ContentHash()
              .with("text")
              .with(words)
              .with(language.code())
              .with(speech.version(language))
              .digits();
      case PromptSource.Recording(Path file) ->
          new ContentHash().with("recording").with(bytes(file)).with(conversion.version()).digits();
    };
  }

  private static byte[] bytes(Path recording) {
    try {
      return Files.readAllBytes(recording);
    } catch (IOException failed) {
      throw new SoundNotMade("expected to read " + recording + ", but: " + failed, failed);
    }
  }

  private static void copy(Path from, Path target) {
    try {
      Files.copy(from, target);
    } catch (IOException failed) {
      throw new SoundNotMade("expected to copy " + from + ", but: " + failed, failed);
    }
  }
}
