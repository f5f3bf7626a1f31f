package org.hotline.prompt.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.PromptReading;
import org.hotline.prompt.PromptSource;
import org.hotline.value.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers hear while we are closed, whatever the reason. */
class ClosedSentencesTest {
  private static final List<Language> LANGUAGES = List.of(new Language("nl"), new Language("en"));
  private static final PromptReading PROMPTS =
      new PromptFolder(Path.of("../prompts"), LANGUAGES).read();
  private static final Value MONDAY_NINE = new Value.Moment(Instant.parse("2026-12-28T08:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | christmas | Het is Kerstmis, dan zijn wij gesloten. Wij zijn er weer op maandag 28 december, om negen uur.",
        "en | christmas | It is Christmas, and we are closed. We open again at nine a.m. on Monday the twenty-eighth of December.",
        "nl | week | U belt buiten onze openingstijden. Wij zijn er weer op maandag 28 december, om negen uur.",
        "en | forced | We are closed at the moment. We open again at nine a.m. on Monday the twenty-eighth of December.",
        "nl | stocktaking | Wij zijn op dit moment gesloten. Wij zijn er weer op maandag 28 december, om negen uur."
      })
  void theReasonAndTheNextOpeningAreTold(String language, String reason, String sentence) {
    Map<String, Value> values = Map.of("reason", new Value.Text(reason), "opens", MONDAY_NINE);

    assertThat(closedUntil(language).template().sentence(values, ZoneId.of("Europe/Amsterdam")))
        .isEqualTo(sentence);
  }

  private static PromptSource.Message closedUntil(String language) {
    Map<PromptName, PromptSource> prompts =
        Objects.requireNonNull(PROMPTS.sources().get(new Language(language)));
    return (PromptSource.Message)
        Objects.requireNonNull(prompts.get(new PromptName("closed-until")));
  }
}
