package org.hotline.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Speech by a program of this machine, levelled by sox. */
public final class CommandSpeech implements Speech {
  private static final Path NOWHERE = Path.of("/dev/stdout");

  private final SpeechCommand command;
  private final VoiceNames voices;

  public CommandSpeech() {
    this(SpeechCommand.of(SpeechCommand.ESPEAK), VoiceNames.OF_ESPEAK);
  }

  public CommandSpeech(SpeechCommand command, VoiceNames voices) {
    this.command = command;
    this.voices = voices;
  }

  @Override
  public void speak(Utterance utterance, Path target, Duration within) {
    try {
      Path text = Files.createTempFile("hotline-", ".txt");
      Path sound = Files.createTempFile("hotline-", ".wav");
      try {
        Files.writeString(text, utterance.words());
        speak(utterance, text, sound, target, within);
      } finally {
        Files.delete(text);
        Files.delete(sound);
      }
    } catch (IOException failed) {
      throw new SoundNotMade("expected to write down the words to be spoken", failed);
    }
  }

  /** Not the installed program's version: sounds made elsewhere stay good without the program. */
  @Override
  public String version(Language language) {
    List<String> speaker = new ArrayList<>(command.words());
    speaker.replaceAll(word -> word.replace("{voice}", voices.of(language)));
    return String.join(" ", speaker) + " | " + String.join(" ", SoxEffects.LEVELLED);
  }

  private void speak(Utterance utterance, Path text, Path sound, Path target, Duration within) {
    SampleRate rate = utterance.rate();
    List<String> levelled = SoxEffects.command(rate, target.toAbsolutePath().toString());
    if (command.writesFile()) {
      new Pipeline(List.of(speaker(utterance, sound)), within).run(text);
      new Pipeline(List.of(levelled), within).run(sound);
    } else {
      new Pipeline(List.of(speaker(utterance, NOWHERE), levelled), within).run(text);
    }
  }

  private List<String> speaker(Utterance utterance, Path output) {
    Language language = utterance.language();
    return command.filled(language, voices.of(language), utterance.rate(), output);
  }
}
