package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every way to speak must do, whoever does it. */
public abstract class SpeechContract {
  protected static final Duration LONG = Duration.ofSeconds(30);
  protected static final Language ENGLISH = new Language("en");

  @TempDir protected Path directory;

  protected abstract Speech speech();

  @ParameterizedTest
  @EnumSource(SampleRate.class)
  void wordsCanBeHeardAtTheRateThatWasAskedFor(SampleRate rate) throws IOException {
    Path target = directory.resolve("spoken");
    speech().speak(new Utterance("Your order comes on Tuesday", ENGLISH, rate), target, LONG);
    Waveform heard = Waveform.of(target);
    assertThat(heard.format().getSampleRate()).isEqualTo(rate.hertz());
    assertThat(heard.format().getChannels()).isEqualTo(1);
    assertThat(heard.seconds()).isBetween(0.5, 8.0);
    assertThat(heard.peak()).isBetween(-4.0, -2.0);
  }

  @Test
  void aTimeThatIsTooShortIsSaid() {
    Utterance words = new Utterance("Too late", ENGLISH, SampleRate.NARROW);
    Path target = directory.resolve("late");
    assertThatThrownBy(() -> speech().speak(words, target, Duration.ofNanos(1)))
        .isInstanceOf(SoundNotMade.class);
  }

  @Test
  void aVoiceIsPartOfTheVersion() {
    assertThat(speech().version(ENGLISH)).isNotEqualTo(speech().version(new Language("nl")));
    assertThat(speech().version(ENGLISH)).isEqualTo(speech().version(ENGLISH));
  }
}
