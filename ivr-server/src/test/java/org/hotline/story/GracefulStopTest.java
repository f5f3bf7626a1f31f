package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that is told to stop: nothing of it breaks on the way out. */
@NeedsTelephones
class GracefulStopTest {
  @RegisterExtension static final Installation HOTLINE = new Firm().team("201", "eve").opens();

  @RepeatedTest(3)
  void itStopsWithoutAnErrorAndCallsGoOnAfterwards() {
    Agent eve = HOTLINE.agent("eve").letsRing();
    Caller caller = HOTLINE.caller("+31200000201").calls("201").hearsSomething();
    eve.rings();
    HOTLINE.server().stop();
    assertThat(HOTLINE.server().output()).doesNotContain("ERROR").doesNotContain("onErrorDropped");
    HOTLINE.server().startAgain();
    caller.isThere().hearsSomething().hangsUp();
    Aftermath.of(HOTLINE).leavesNothing();
  }
}
