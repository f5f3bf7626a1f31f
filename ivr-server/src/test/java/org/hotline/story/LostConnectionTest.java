package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Patience;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Server and Asterisk lose each other for a while, in every part of a call; both go on living, and
 * so does the call.
 */
@NeedsTelephones
class LostConnectionTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final String MENU =
      """
      flow: menu
      language: nl
      start: welcome
      defaults: {failed: sorry}
      steps:
        welcome: {type: say, prompt: main-menu, interruptible: false, next: menu}
        menu: {type: menu, prompt: leave-message, keys: {1: goodbye, 0: sorry}}
        goodbye: {type: hangup, prompt: goodbye}
        sorry: {type: hangup, prompt: sorry}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "eve")
          .team("202", "tom")
          .team("203", "kim")
          .team("204", "max")
          .team("205", "ann")
          .team("206", "bob")
          .flow("301", "menu", MENU)
          .messages("311", "first")
          .messages("312", "second")
          .outside("401", "+31205550401")
          .outside("402", "+31205550402")
          .opens()
          .having("transfer.allowed", "+3120")
          .behindAGate();

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void whoHearsAPromptHearsItToItsEndAndChoosesInTheMenu() {
    Caller caller = HOTLINE.caller("+31200000301").calls("301").hearsSomething();
    HOTLINE.withoutConnection(() -> caller.isThere().receivesSound());
    journey(caller).leaves("welcome", "next").enters("menu");
    HOTLINE.withoutConnection(caller::isThere);
    caller.presses("1").isHungUp();
    journey(caller).leaves("menu", "key 1").ends("completed");
  }

  @Test
  void whoWaitsAndWhoTalksNoticesNothing() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller talker = HOTLINE.caller("+31200000311").calls("201");
    eve.rings().isAnswered();
    talker.talksTo(eve);
    Caller waiter = HOTLINE.caller("+31200000312").calls("201").hearsSomething();
    journey(waiter).joins("team-201");

    HOTLINE.withoutConnection(
        () -> {
          talker.hears(Tone.OF_AGENTS);
          eve.hears(Tone.OF_CALLERS);
          waiter.hearsSomething();
        });

    talker.isThere().hangsUp();
    journey(talker).ends("talked");
    eve.isHungUp().rings().isAnswered();
    waiter.talksTo(eve);
    eve.hangsUp();
    waiter.isHungUp();
    journey(waiter).leaves("wait", "served").ends("completed");
  }

  @Test
  void anAgentWhoseAnswerWasNotHeardIsConnectedAfterwards() {
    Agent tom = HOTLINE.agent("tom").letsRing();
    Caller caller = HOTLINE.caller("+31200000321").calls("202");
    tom.rings();
    answersUnheard(tom);
    caller.talksTo(tom).hangsUp();
    tom.isHungUp();
    journey(caller).rang("tom").ends("talked");
    Aftermath.of(HOTLINE).finds("tom", "ready");
  }

  @Test
  void anAgentWhoseTelephoneRingsAllTheTimeAnswersAfterwards() {
    Agent ann = HOTLINE.agent("ann").letsRing();
    Caller caller = HOTLINE.caller("+31200000322").calls("205");
    ann.rings();
    HOTLINE.withoutConnection(caller::hearsSomething);
    ann.answers();
    caller.talksTo(ann).hangsUp();
    ann.isHungUp();
    journey(caller).rang("ann").ends("talked");
  }

  /** Asterisk does not keep a leg that is answered while nobody is there to take it. */
  @Test
  void anAgentWhoAnswersWhenNobodyIsThereIsRungAgain() {
    Agent bob = HOTLINE.agent("bob").letsRing();
    Caller caller = HOTLINE.caller("+31200000323").calls("206");
    bob.rings();
    HOTLINE.withoutConnection(() -> bob.answers().isHungUp());
    caller.isThere();
    bob.rings().answers();
    caller.talksTo(bob).hangsUp();
    bob.isHungUp();
    journey(caller)
        .rang("bob", "bob")
        .tells("one stay", record -> record.path("queues").size() == 1)
        .ends("talked");
  }

  @Test
  void anAgentWhoHangsUpMeanwhileHasEndedTheTalk() {
    Agent kim = HOTLINE.agent("kim").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000331").calls("203");
    kim.rings().isAnswered();
    caller.talksTo(kim);
    HOTLINE.unheard(kim::hangsUp);
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("wait", "served").ends("completed");
    Aftermath.of(HOTLINE).finds("kim", "ready");
  }

  @Test
  void aCallerWhoHangsUpMeanwhileFreesTheAgent() {
    Agent max = HOTLINE.agent("max").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000341").calls("204");
    max.rings().isAnswered();
    caller.talksTo(max);
    HOTLINE.withoutConnection(caller::hangsUp);
    max.isHungUp();
    journey(caller).ends("talked");
    Aftermath.of(HOTLINE).finds("max", "ready");
  }

  @Test
  void aNumberOutsideWhoseAnswerWasNotHeardIsConnectedAfterwards() {
    Agent outside = HOTLINE.subscriber("outside", "+31205550401").letsRing();
    Caller caller = HOTLINE.caller("+31200000401").calls("401");
    outside.rings();
    answersUnheard(outside);
    caller.talksTo(outside);
    HOTLINE.withoutConnection(() -> caller.hears(Tone.OF_AGENTS));
    caller.isThere();
    outside.hears(Tone.OF_CALLERS).hangsUp();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "done").ends("completed");
  }

  @Test
  void aNumberOutsideThatHangsUpMeanwhileHasEndedTheTalk() {
    Agent outside = HOTLINE.subscriber("brief", "+31205550402").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000402").calls("402");
    outside.rings().isAnswered();
    caller.talksTo(outside);
    HOTLINE.withoutConnection(outside::hangsUp);
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "done").ends("completed");
  }

  @Test
  void aMessageIsRecordedToItsEnd() {
    Caller caller = HOTLINE.caller("+31200000501").calls("311").hearsSomething();
    journey(caller).enters("message");
    caller.line().play(Tone.OF_CALLERS);
    messages("first").contains(Tone.OF_CALLERS);
    HOTLINE.withoutConnection(caller::isThere);
    caller.line().play(Tone.OF_AGENTS);
    messages("first").contains(Tone.OF_AGENTS);
    assertThat(journey(caller).step("message").path("outcome").asText()).isEmpty();
    caller.presses("1").hearsSomething().isHungUp();
    journey(caller).leaves("message", "done").ends("completed");
  }

  @Test
  void whoEndsTheMessageMeanwhileHasLeftOne() {
    Caller caller = HOTLINE.caller("+31200000502").calls("312").hearsSomething();
    caller.line().play(Tone.OF_CALLERS);
    messages("second").contains(Tone.OF_CALLERS);
    HOTLINE.unheard(caller::hangsUp);
    journey(caller)
        .ends("caller-hung-up", "completed")
        .tells("the message", record -> !record.path("messages").isEmpty());
  }

  /**
   * The telephone hears of the answer before the leg has come to the caller in Asterisk; in between
   * it would be lost with the connection.
   */
  private static void answersUnheard(Agent agent) {
    HOTLINE.unheard(
        () -> {
          agent.answers();
          assertThat(Patience.of(SOON).until(() -> HOTLINE.asterisk().inHand() == 2))
              .as("caller and agent are in hand")
              .isTrue();
        });
  }

  private static Voicemail messages(String box) {
    return new Voicemail(HOTLINE, box);
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
