package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers press, or do not, and where the flow then leads them. */
@NeedsTelephones
class MenuStoryTest {
  private static final String SHORT_MENU =
      """
      flow: %s
      language: %s
      start: menu
      defaults: {failed: goodbye}
      steps:
        menu: {type: menu, prompt: %s, first-key: 1s, no-input-prompt: one-moment, keys: {1: goodbye, 2: tell-hours, 0: person}, failed: person}
        tell-hours: {type: say, prompt: one-moment, next: hours-told}
        hours-told: {type: resolved, request: opening-hours, next: goodbye}
        person: {type: queue, queue: %s, served: goodbye, full: goodbye, no-agents: goodbye, timed-out: goodbye, not-ready: goodbye, closed: goodbye}
        goodbye: {type: hangup, prompt: one-moment}
      """;
  private static final String CLOSED =
      """
      flow: closed
      language: nl
      start: opening
      defaults: {failed: goodbye}
      steps:
        opening: {type: hours, hours: never, open: goodbye, closed: say-closed}
        say-closed: {type: say, prompt: closed, next: message}
        message: {type: voicemail, box: night, prompt: one-moment, silence: 1s, done: goodbye}
        goodbye: {type: hangup, prompt: one-moment}
      """;
  private static final String NEVER =
      """
      hours:
        never: {time-zone: Europe/Amsterdam}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "eve")
          .team("202", "bob")
          .flow("301", "short", SHORT_MENU.formatted("short", "nl", "one-moment", "team-201"))
          .flow("302", "long", SHORT_MENU.formatted("long", "nl", "main-menu", "team-201"))
          .flow("303", "english", SHORT_MENU.formatted("english", "en", "one-moment", "team-201"))
          .flow("304", "silent", SHORT_MENU.formatted("silent", "nl", "one-moment", "team-202"))
          .flow("305", "closed", CLOSED)
          .opens()
          .with("hours.yaml", NEVER);

  @Test
  void aWrongKeyIsToldAndTheCallerAskedAgain() {
    Caller caller = HOTLINE.caller("+31200000301").calls("301").presses("9");
    journey(caller).enters("menu").tells("a wrong key", _ -> wrong(caller) == 1);
    caller.hearsSomething().presses("1").isHungUp();
    journey(caller).leaves("menu", "key 1").ends("completed");
  }

  @Test
  void whoSaysNothingThreeTimesGoesToAPerson() {
    Agent bob = HOTLINE.agent("bob").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000302").calls("304");
    journey(caller).leaves("menu", "failed");
    bob.rings().isAnswered();
    caller.talksTo(bob).hangsUp();
    assertThat(journey(caller).step("menu").path("silences").asInt()).isEqualTo(3);
  }

  @Test
  void aHundredKeysAtOnceLeadToAPersonAndNotToTheEnd() {
    HOTLINE.agent("eve").letsRing();
    Caller caller = HOTLINE.caller("+31200000303").calls("301").presses("9".repeat(100));
    journey(caller).leaves("menu", "failed").joins("team-201");
    assertThat(wrong(caller)).isEqualTo(3);
    caller.isThere().hearsSomething().hangsUp();
    journey(caller).ends("abandoned");
  }

  @Test
  void aKeyPressedDuringThePromptInterruptsIt() {
    Caller caller = HOTLINE.caller("+31200000304").calls("302").hearsSomething().presses("1");
    journey(caller).leaves("menu", "key 1");
    assertThat(menuTook(caller)).isLessThan(Duration.ofSeconds(4));
    caller.isHungUp();
  }

  @Test
  void aRequestThatTheMenuSolvesIsResolved() {
    Caller caller = HOTLINE.caller("+31200000305").calls("301").presses("2");
    caller.hearsSomething().isHungUp();
    journey(caller)
        .ends("completed")
        .tells("resolved", it -> it.path("resolved").path(0).asText().equals("opening-hours"));
  }

  @Test
  void aCallerSpeaksTheLanguageOfTheFlow() {
    Caller caller = HOTLINE.caller("+31200000306").calls("303").hearsSomething();
    journey(caller)
        .enters("menu")
        .tells("English", it -> it.at("/flow/language").asText().equals("en"));
    caller.hangsUp();
  }

  @Test
  void whoCallsAnUnknownNumberIsToldSo() {
    Caller caller = HOTLINE.caller("+31200000307").calls("999").hearsSomething().isHungUp();
    journey(caller).ends("unknown-number");
  }

  @Test
  void whoCallsAtNightLeavesAMessage() {
    Tone message = new Tone(700);
    Caller caller = HOTLINE.caller("+31200000308").calls("305");
    journey(caller).enters("message");
    caller.line().play(message);
    new Voicemail(HOTLINE, "night").contains(message);
    caller.presses("#").isHungUp();
    journey(caller).leaves("message", "done").ends("completed");
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }

  private static int wrong(Caller caller) {
    return journey(caller).step("menu").path("wrongEntries").asInt();
  }

  private static Duration menuTook(Caller caller) {
    var menu = journey(caller).step("menu");
    return Duration.between(
        Instant.parse(menu.path("entered").asText()), Instant.parse(menu.path("left").asText()));
  }
}
