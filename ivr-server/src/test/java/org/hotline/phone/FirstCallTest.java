package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody dials in, hears the menu, waits in the queue, talks to an agent. */
@NeedsTelephones
class FirstCallTest {
  @RegisterExtension static final Installation HOTLINE = new Installation();

  @Test
  void aCallerHearsTheMenuWaitsAndTalksToAnAgent() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller anna = HOTLINE.caller("+31201234567");
    anna.calls("100").hearsSomething().presses("1");
    eve.rings().isAnswered();
    anna.talksTo(eve).hangsUp();
    eve.isHungUp();
    assertThat(HOTLINE.api().calls().at("/0/steps").findValuesAsText("outcome"))
        .containsSequence("open", "key 1");
    assertThat(HOTLINE.api().calls().at("/0/conversations/0/agent").asText()).isEqualTo("eve");
    assertThat(Patience.of(Duration.ofSeconds(5)).until(FirstCallTest::nothingIsLeft)).isTrue();
  }

  private static boolean nothingIsLeft() {
    return HOTLINE.asterisk().channels() == 0 && HOTLINE.asterisk().bridges() == 0;
  }
}
