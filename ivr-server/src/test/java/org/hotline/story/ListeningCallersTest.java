package org.hotline.story;

import java.time.Duration;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Callers who hear every question to its end before they press a key: each standard request is
 * solved that way too, and how long it takes is printed.
 */
@NeedsTelephones
@EnabledIfSystemProperty(
    named = "hotline.listening",
    matches = "true",
    disabledReason = "takes minutes of listening; run it with -Dhotline.listening=true")
class ListeningCallersTest {
  private static final Duration LONGEST_PROMPT = Duration.ofSeconds(60);

  /** Longer than any pause within a prompt. */
  private static final Duration PAUSE = Duration.ofMillis(900);

  @RegisterExtension static final ExampleShop SHOP = new ExampleShop();
  @RegisterExtension static final Installation HOTLINE = SHOP.installation();

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyRequestIsSolvedByWhoHearsAllQuestionsOut(String language) {
    Together.of(Errand.values(), errand -> solves(errand, language));
  }

  private static void solves(Errand errand, String language) {
    int number = errand.ordinal() + (language.equals("nl") ? 0 : 50);
    Caller caller = HOTLINE.caller("+31200001%03d".formatted(number)).calls("100");
    if (language.equals("en")) {
      listens(caller).presses("9");
    }
    errand.turns.forEach(turn -> listens(caller).presses(turn.keys()));
    listens(caller).hangsUp();
    Journey journey =
        Journey.of(HOTLINE, caller)
            .tells("solved", it -> it.at("/resolved/0").asText().equals(errand.solved));
    CallSeconds.print(errand, language, "hearing every question out", journey);
  }

  /** Until nothing more is said. */
  private static Caller listens(Caller caller) {
    caller.hearsSomething();
    Patience.of(LONGEST_PROMPT).until(() -> caller.line().ear().hearsSilence(PAUSE));
    return caller;
  }
}
