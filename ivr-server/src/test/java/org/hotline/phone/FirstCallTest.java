package org.hotline.phone;

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
    System.out.println(HOTLINE.api().calls().toPrettyString());
  }
}
