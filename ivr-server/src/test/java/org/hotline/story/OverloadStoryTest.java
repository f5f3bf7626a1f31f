package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A house that has room for one caller, and a second who calls. */
@NeedsTelephones
class OverloadStoryTest {
  private static final String FLOW =
      """
      flow: listening
      language: nl
      start: listen
      steps:
        listen: {type: menu, prompt: main-menu, tries: 9, keys: {0: listen, 1: goodbye}, failed: goodbye}
        goodbye: {type: hangup, prompt: goodbye}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm().flow("301", "listening", FLOW).opens().having("max.calls", "1");

  @Test
  void whoCallsAFullHouseIsToldSoAndTheOthersAreNotDisturbed() {
    Caller first = HOTLINE.caller("+31200000901").calls("301").hearsSomething();
    Caller second = HOTLINE.caller("+31200000902").calls("301").hearsSomething().isHungUp();
    Journey.of(HOTLINE, second).ends("house-full");
    assertThat(HOTLINE.api().metrics()).contains("hotline_calls_total{ending=\"house-full\"} 1.0");

    first.isThere().presses("1").isHungUp();
    Journey.of(HOTLINE, first).ends("completed");
    Caller third = HOTLINE.caller("+31200000903").calls("301").presses("1").isHungUp();
    Journey.of(HOTLINE, third).ends("completed");
    Aftermath.of(HOTLINE).leavesNothing();
  }
}
