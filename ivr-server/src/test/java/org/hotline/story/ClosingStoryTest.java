package org.hotline.story;

import java.io.IOException;
import java.nio.file.Files;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** It closes while callers wait: they are led on, whoever talks talks to the end. */
@NeedsTelephones
class ClosingStoryTest {
  private static final String QUEUES =
      """
      queues:
        support: {skills: {support: 1}, hours: support, wrap-up: 0s, comfort-every: 2s}
        sales: {skills: {sales: 1}}
      """;
  private static final String DIRECT =
      """
      flow: direct
      language: nl
      start: wait
      defaults: {failed: goodbye}
      steps:
        wait: {type: queue, queue: support, served: goodbye, full: goodbye, no-agents: goodbye, timed-out: goodbye, not-ready: goodbye, closed: say-closed}
        say-closed: {type: say, prompt: closed, next: goodbye}
        goodbye: {type: hangup, prompt: goodbye}
      """;
  private static final String NUMBERS =
      """
      numbers: {"100": main, "200": direct, "900": office}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Installation()
          .with("queues.yaml", QUEUES)
          .with("numbers.yaml", NUMBERS)
          .with("direct.yaml", DIRECT);

  @Test
  void whoWaitsIsLedOnAndWhoTalksTalksToTheEnd() throws IOException {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller talker = HOTLINE.caller("+31200000911").calls("200");
    eve.rings().isAnswered();
    talker.talksTo(eve);
    Caller waiter = HOTLINE.caller("+31200000912").calls("200").hearsSomething();
    Journey.of(HOTLINE, waiter).joins("support");

    Caller admin = HOTLINE.caller("+31200000913").calls("900").presses(pin() + "#22");
    Journey.of(HOTLINE, admin).leaves("close-for-good", "done");

    Journey.of(HOTLINE, waiter).leaves("wait", "closed").ends("completed");
    talker.isThere().hears(Tone.OF_AGENTS).hangsUp();
    Journey.of(HOTLINE, talker).ends("talked");
    Caller late = HOTLINE.caller("+31200000914").calls("200");
    Journey.of(HOTLINE, late).leaves("wait", "closed").ends("completed");

    admin.presses("3");
    Journey.of(HOTLINE, admin).leaves("by-calendar", "done");
    admin.hangsUp();
    Caller early = HOTLINE.caller("+31200000915").calls("200");
    eve.isHungUp().rings().isAnswered();
    early.talksTo(eve).hangsUp();
  }

  private static String pin() throws IOException {
    return Files.readString(HOTLINE.directory().resolve("secrets/office-pin"));
  }
}
