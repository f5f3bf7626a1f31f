package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Speech by espeak-ng, levelled by sox. */
public final class CommandSpeech implements Speech {
  private static final String WORDS_PER_MINUTE = "155";
  private static final Map<String, String> VOICES = Map.of("nl", "nl", "en", "en-gb");

  private final Duration longest;

  public CommandSpeech() {
    this(Duration.ofSeconds(30));
  }

  CommandSpeech(Duration longest) {
    this.longest = longest;
  }

  @Override
  public void speak(String words, Language language, SampleRate rate, Path target) {
    try {
      Path text = Files.createTempFile("hotline-", ".txt");
      try {
        pipeline(language, rate, target).run(Files.writeString(text, words));
      } finally {
        Files.delete(text);
      }
    } catch (IOException failed) {
      throw new SoundNotMade("expected to write down the words to be spoken", failed);
    }
  }

  /** Not the installed program's version: sounds made elsewhere stay good without the program. */
  @Override
  public String version(Language language) {
    return String.join(" ", speaker(language)) + " | " + String.join(" ", SoxEffects.LEVELLED);
  }

  private Pipeline pipeline(Language language, SampleRate rate, Path target) {
    List<String> levelled = SoxEffects.command(rate, target.toAbsolutePath().toString());
    return new Pipeline(List.of(speaker(language), levelled), longest);
  }

  private static List<String> speaker(Language language) {
    String voice = VOICES.getOrDefault(language.code(), language.code());
    return List.of("espeak-ng", "-v", voice, "-s", WORDS_PER_MINUTE, "--stdin", "--stdout");
  }
}
