package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real programs, judged by what can be heard. */
class CommandSpeechTest {
  private static final Utterance HELLO =
      new Utterance("hello", new Language("en"), SampleRate.NARROW);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "nl, NARROW, Welkom bij onze hulplijn. Voor een bestelling toets een.",
    "nl, WIDE, Welkom bij onze hulplijn. Voor een bestelling toets een.",
    "en, NARROW, Welcome to our hotline. For an order press one.",
    "en, WIDE, Welcome to our hotline. For an order press one."
  })
  void speechIsNeitherClippedNorFaintAndBeginsAtOnce(String language, SampleRate rate, String words)
      throws IOException {
    Waveform heard = speak(words, language, rate);
    assertThat(heard.format().getSampleRate()).isEqualTo(rate.hertz());
    assertThat(heard.format().getChannels()).isEqualTo(1);
    assertThat(heard.format().getSampleSizeInBits()).isEqualTo(16);
    assertThat(heard.seconds()).isBetween(1.5, 8.0);
    assertThat(heard.peak()).isBetween(-4.0, -2.0);
    assertThat(heard.level()).isBetween(-24.0, -14.0);
    int tenthOfASecond = rate.hertz() / 10;
    int length = heard.samples().length;
    assertThat(heard.level(0, tenthOfASecond)).isGreaterThan(-45);
    assertThat(heard.level(length - 2 * tenthOfASecond, length)).isGreaterThan(-50);
  }

  @Test
  void wordsThatAShellWouldObeyAreOnlySpoken() throws IOException {
    Path trap = directory.resolve("trap");
    Waveform heard = speak("--help $(touch " + trap + ") ; `touch " + trap + "`", "en");
    assertThat(heard.seconds()).isPositive();
    assertThat(trap).doesNotExist();
  }

  @Test
  void aVoiceThatIsNotThereIsToldWithTheProgramsOwnWords() {
    assertThatThrownBy(() -> speak("hello", "zz"))
        .isInstanceOf(SoundNotMade.class)
        .hasMessageContaining("espeak-ng | sox ended with");
  }

  @Test
  void aProgramThatTakesTooLongIsEnded() {
    Path target = directory.resolve("late.wav");
    assertThatThrownBy(() -> new CommandSpeech().speak(HELLO, target, Duration.ofNanos(1)))
        .isInstanceOf(SoundNotMade.class)
        .hasMessageContaining("to end within");
  }

  @Test
  void aProgramThatIsNotInstalledIsNamed() throws IOException {
    Path input = Files.writeString(directory.resolve("input"), "hello");
    Pipeline absent = new Pipeline(List.of(List.of("no-such-program")), Duration.ofSeconds(5));
    assertThatThrownBy(() -> absent.run(input))
        .isInstanceOf(SoundNotMade.class)
        .hasMessageContaining("no-such-program")
        .hasMessageContaining("is it installed?");
  }

  @Test
  void aRecordingComesToTheSameRateAndLevel() throws IOException {
    Path recording = directory.resolve("voice.wav");
    speak(new Utterance("A person speaks", new Language("en"), SampleRate.WIDE), recording);
    Path target = directory.resolve("converted");
    new CommandConversion().convert(recording, SampleRate.NARROW, target);
    Waveform heard = Waveform.of(target);
    assertThat(heard.format().getSampleRate()).isEqualTo(8_000);
    assertThat(heard.peak()).isBetween(-4.0, -2.0);
  }

  @Test
  void aRecordingThatIsNoSoundIsRefused() throws IOException {
    Path noise = Files.writeString(directory.resolve("voice.wav"), "not a sound");
    Path target = directory.resolve("converted");
    assertThatThrownBy(() -> new CommandConversion().convert(noise, SampleRate.WIDE, target))
        .isInstanceOf(SoundNotMade.class)
        .hasMessageContaining("sox ended with");
  }

  private Waveform speak(String words, String language) throws IOException {
    return speak(words, language, SampleRate.NARROW);
  }

  private Waveform speak(String words, String language, SampleRate rate) throws IOException {
    Path target = directory.resolve("spoken.wav");
    speak(new Utterance(words, new Language(language), rate), target);
    return Waveform.of(target);
  }

  private static void speak(Utterance utterance, Path target) {
    new CommandSpeech().speak(utterance, target, Duration.ofSeconds(30));
  }
}
