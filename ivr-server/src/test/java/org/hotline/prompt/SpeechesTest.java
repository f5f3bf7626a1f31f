package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hotline.call.Sound;
import org.hotline.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A better voice first, and one that is always there behind it. */
class SpeechesTest {
  private static final Language DUTCH = new Language("nl");
  private static final Duration FIXED_TEXTS_WAIT = Duration.ofSeconds(10);
  private static final PromptName WELCOME = new PromptName("welcome");

  @TempDir Path sounds;
  private final BrokenSpeech service = new BrokenSpeech();
  private final FakeSpeech program = new FakeSpeech();
  private final TurningClock clock = new TurningClock();
  private final FakeReader reader = new FakeReader().with("nl", "welcome", "Welkom");

  @Test
  void theServiceSpeaksWhileItWorks() {
    service.mend();
    catalogue().reload();
    assertThat(service.behind.spoken).hasSize(2);
    assertThat(program.spoken).isEmpty();
  }

  @Test
  void theProgramSpeaksWhereTheServiceFailsAndTheServiceIsLeftInPeaceForAMoment() {
    reader.with("nl", "sorry", "Sorry");
    Catalogue prompts = catalogue();
    prompts.reload();
    assertThat(program.spoken).hasSize(4);
    assertThat(service.given).isLessThan(FIXED_TEXTS_WAIT);
    prompts.reload();
    assertThat(service.asked).isLessThanOrEqualTo(2);
  }

  @Test
  void whenTheServiceIsBackItsVoiceTakesThePlaceOfTheProgramsVoice() {
    Catalogue prompts = catalogue();
    prompts.reload();
    Sound before = prompts.sound(WELCOME, DUTCH).orElseThrow();
    prompts.improve();
    service.mend();
    prompts.improve();
    assertThat(prompts.sound(WELCOME, DUTCH)).contains(before);
    clock.moveOn(Duration.ofMinutes(1));
    prompts.improve();
    assertThat(prompts.sound(WELCOME, DUTCH).orElseThrow().file()).isNotEqualTo(before.file());
    assertThat(service.behind.spoken).hasSize(2);
    clock.moveOn(Duration.ofMinutes(1));
    prompts.improve();
    assertThat(service.behind.spoken).hasSize(2);
  }

  private Catalogue catalogue() {
    Studio studio =
        Studios.of(
            sounds,
            List.of(service, program),
            new FakeConversion(),
            SentenceLimits.USUAL,
            new Journal(),
            clock);
    return new Catalogue(
        List.of(DUTCH), reader, new RecordingStore(sounds.resolve("voices")), studio);
  }

  /** A service that fails until it is mended. */
  private static final class BrokenSpeech implements Speech {
    final FakeSpeech behind = new FakeSpeech();
    private volatile boolean mended;
    private volatile int asked;
    private volatile Duration given = Duration.ZERO;

    void mend() {
      mended = true;
    }

    @Override
    public synchronized void speak(Utterance utterance, Path target, Duration within) {
      asked = asked + 1;
      given = within;
      if (!mended) {
        throw new SoundNotMade("the service is down");
      }
      behind.speak(utterance, target, within);
    }

    @Override
    public String version(Language language) {
      return "service";
    }
  }
}
