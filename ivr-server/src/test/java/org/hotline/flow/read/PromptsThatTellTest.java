package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline.call.Sound;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.prompt.Prompts;
import org.hotline.value.ValueType;
import org.junit.jupiter.api.Test;

/** The prompt of a confirmation tells what its own step sets; the question cannot. */
class PromptsThatTellTest {
  private static final String FLOW =
      """
      flow: main
      language: nl
      start: entry
      steps:
        entry: {type: collect, prompt: %s, confirm: %s, into: entry, digits: %s, next: bye, failed: bye}
        bye: {type: hangup}
      """;

  /** Of which {@code notice} tells the entry, digit by digit. */
  private record Telling(Prompts known) implements Prompts {
    @Override
    public List<Language> languages() {
      return known.languages();
    }

    @Override
    public ZoneId zone() {
      return known.zone();
    }

    @Override
    public Set<PromptName> names(Language language) {
      return known.names(language);
    }

    @Override
    public Optional<Sound> sound(PromptName name, Language language) {
      return known.sound(name, language);
    }

    @Override
    public Map<String, Set<ValueType>> needs(PromptName name, Language language) {
      return name.value().equals("notice")
          ? Map.of("entry", Set.of(ValueType.TEXT, ValueType.NUMBER))
          : Map.of();
    }
  }

  private static List<String> mistakes(String question, String confirmation, String digits) {
    Prompts prompts =
        new Telling(KnownPrompts.of("question", "notice", "sorry", "no-input", "no-match"));
    String flow = FLOW.formatted(question, confirmation, digits);
    return new Written(Map.of("main.yaml", flow), prompts)
        .read().mistakes().stream().filter(Mistake::blocks).map(Mistake::toString).toList();
  }

  @Test
  void theConfirmationTellsTheEntry() {
    assertThat(mistakes("question", "notice", "4")).isEmpty();
  }

  @Test
  void theQuestionIsAskedBeforeThereIsAnEntry() {
    assertThat(mistakes("notice", "question", "4"))
        .singleElement()
        .asString()
        .contains("main.yaml:5:34", "tells \"entry\", which is not set on every way");
  }

  @Test
  void aDateIsNotToldDigitByDigit() {
    assertThat(mistakes("question", "notice", "{date: ddmm}"))
        .singleElement()
        .asString()
        .contains("cannot tell \"entry\" that way, because it is a date");
  }
}
