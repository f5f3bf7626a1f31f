package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.Sound;

/**
 * Makes sounds and keeps them by a hash of all that shapes them: the same words are never made
 * twice, and a changed text is another file.
 */
public final class SoundLibrary {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final SoundFiles files;
  private final Speeches speeches;
  private final Conversion conversion;

  public SoundLibrary(Path directory, Speeches speeches, Conversion conversion) {
    this.files = new SoundFiles(directory);
    this.speeches = speeches;
    this.conversion = conversion;
  }

  SoundFiles files() {
    return files;
  }

  /** The sound of a text, made now if it isn't there; {@link SoundNotMade} when it cannot be. */
  Sound text(PromptName name, Language language, String words) {
    return new Sound(language + "/" + name, spoken("", language, words, LONGEST));
  }

  /** The sound of a person's voice, likewise. */
  Sound recording(PromptName name, Language language, Path recording) {
    String hash = ContentHash.of(recording, conversion).digits();
    return new Sound(language + "/" + name, whole(hash) ? hash : converted(recording));
  }

  /** From a copy, since another recording may be put in its place at any moment. */
  private String converted(Path recording) {
    try {
      Path copy = Files.createTempFile("hotline-", ".wav");
      try {
        Files.copy(recording, copy, StandardCopyOption.REPLACE_EXISTING);
        return convert(copy, ContentHash.of(copy, conversion).digits());
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException failed) {
      throw new SoundNotMade("expected to read " + recording + ", but: " + failed, failed);
    }
  }

  private String convert(Path recording, String hash) {
    for (SampleRate rate : SampleRate.values()) {
      files.put(hash, rate, target -> conversion.convert(recording, rate, target));
    }
    return hash;
  }

  /** The file of words below a folder if it is there, by the best way that can speak now. */
  Optional<String> kept(String folder, Language language, String words) {
    return speeches.awake().stream()
        .map(speech -> folder + ContentHash.of(words, language, speech).digits())
        .filter(this::whole)
        .findFirst();
  }

  /** Whether the best way to speak has spoken these words. */
  boolean spokenByTheBest(Language language, String words) {
    return whole(ContentHash.of(words, language, speeches.best()).digits());
  }

  /** Puts the sound under a fixed name too, for who cannot ask the catalogue. */
  void publish(Sound sound, String name) {
    for (SampleRate rate : SampleRate.values()) {
      files.put(name, rate, target -> copy(files.file(sound.file(), rate), target));
    }
  }

  /** Speaks words to a file below a folder, by the first way that can. */
  String spoken(String folder, Language language, String words, Duration within) {
    SoundNotMade why = new SoundNotMade("there is no way to speak");
    for (Speech speech : speeches.awake()) {
      try {
        return spoken(
            speech,
            folder + ContentHash.of(words, language, speech).digits(),
            words,
            language,
            within);
      } catch (SoundNotMade failed) {
        why = failed;
      }
    }
    throw why;
  }

  private String spoken(
      Speech speech, String file, String words, Language language, Duration within) {
    for (SampleRate rate : SampleRate.values()) {
      if (!files.whole(file, rate)) {
        Utterance utterance = new Utterance(words, language, rate);
        files.put(file, rate, target -> speeches.speak(speech, utterance, target, within));
      }
    }
    return file;
  }

  private boolean whole(String file) {
    return Stream.of(SampleRate.values()).allMatch(rate -> files.whole(file, rate));
  }

  private static void copy(Path from, Path target) {
    try {
      Files.copy(from, target);
    } catch (IOException failed) {
      throw new SoundNotMade("expected to copy " + from + ", but: " + failed, failed);
    }
  }
}
