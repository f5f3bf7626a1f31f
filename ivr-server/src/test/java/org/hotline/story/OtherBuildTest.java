package org.hotline.story;

import java.io.IOException;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server is brought up to date while callers wait: Asterisk keeps what the old build asked. */
@NeedsTelephones
class OtherBuildTest {
  @RegisterExtension static final Installation HOTLINE = Waiting.atOnce();

  @Test
  void whoWaitsIsServedByABuildThatAsksForOtherEvents() throws IOException, InterruptedException {
    Agent eve = HOTLINE.agent("eve").letsRing();
    Caller caller = HOTLINE.caller("+31200000811").calls("100");
    Journey.of(HOTLINE, caller).joins("support");
    eve.rings();

    HOTLINE.server().kill();
    HOTLINE.asterisk().tellsTheServerOnly("StasisStart");
    eve.answersAtOnce();
    HOTLINE.server().startAgain();

    eve.rings().isAnswered();
    caller.talksTo(eve).hangsUp();
    eve.isHungUp();
  }
}
