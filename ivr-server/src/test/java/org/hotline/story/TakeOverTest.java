package org.hotline.story;

import java.io.IOException;
import java.util.Map;
import org.hotline.phone.Agent;
import org.hotline.phone.Attempt;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another connection to Asterisk takes the server's name: to go at once, or to stay. */
@NeedsTelephones
class TakeOverTest {
  private static final int TAKEN_OVER = 3;

  @RegisterExtension static final Installation HOTLINE = new Firm().team("201", "eve").opens();

  /** As when Asterisk takes late a connection that the server gave up long ago. */
  @Test
  void afterAConnectionThatOnlyCameByCallersAreServed() {
    HOTLINE.asterisk().isTakenOverForAMoment();
    isServed("+31200000201");
  }

  @Test
  void whoIsTakenOverByAServerThatStaysEnds() throws IOException {
    try (Attempt other = HOTLINE.attempt(Map.of())) {
      HOTLINE.server().ends(TAKEN_OVER);
      other.has("asterisk", "up");
    }
    HOTLINE.server().startAgain();
    isServed("+31200000202");
  }

  private static void isServed(String number) {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller caller = HOTLINE.caller(number).calls("201");
    eve.rings().isAnswered();
    caller.talksTo(eve).hangsUp();
    eve.isHungUp();
    Aftermath.of(HOTLINE).leavesNothing();
  }
}
