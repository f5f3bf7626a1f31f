package org.hotline.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** How long a caller's own sentence takes with the real programs: printed, not judged. */
@Isolated
class HowLongSentencesTakeTest {
  private static final int SENTENCES = 50;
  private static final List<Language> LANGUAGES = List.of(new Language("nl"), new Language("en"));
  private static final PromptName STATUS = new PromptName("order-status");

  @TempDir Path sounds;
  private final Journal journal = new Journal();
  private final List<Fact> troubles = new ArrayList<>();

  @Test
  void fiftySentencesInBothLanguagesAtBothRates() {
    journal.addReader(troubles::add);
    Catalogue prompts = catalogue();
    for (Language language : LANGUAGES) {
      List<Long> millis = new ArrayList<>();
      for (int number = 0; number < SENTENCES; number++) {
        millis.add(took(prompts, language, number));
      }
      print(language, millis.stream().sorted().toList());
    }
    assertThat(troubles).isEmpty();
  }

  private static long took(Catalogue prompts, Language language, int number) {
    Map<String, Value> values =
        Map.of(
            "order", new Value.Whole(100_000 + number),
            "day", new Value.Day(LocalDate.of(2026, 11, 24).plusDays(number)));
    long began = System.nanoTime();
    assertThat(prompts.sound(STATUS, language, values)).isPresent();
    return Duration.ofNanos(System.nanoTime() - began).toMillis();
  }

  private static void print(Language language, List<Long> millis) {
    System.out.printf(
        "%d sentences in '%s', each at 8 and 16 kHz: p50 %d ms, p99 %d ms%n",
        SENTENCES, language, millis.get(SENTENCES / 2), millis.get(SENTENCES - 1));
  }

  private Catalogue catalogue() {
    FakeReader reader =
        new FakeReader()
            .with("nl", "order-status", "Uw bestelling {order, digits} komt {day, date}.")
            .with("en", "order-status", "Your order {order, digits} comes on {day, date}.");
    SentenceLimits patient = new SentenceLimits(Duration.ofSeconds(30), 100_000_000);
    CommandConversion sox = new CommandConversion();
    Studio studio =
        Studios.of(sounds, List.of(new CommandSpeech()), sox, patient, journal, new TurningClock());
    Catalogue prompts =
        new Catalogue(LANGUAGES, reader, new RecordingStore(sounds.resolve("voices")), studio);
    prompts.reload();
    return prompts;
  }
}
