package org.hotline.story;

import com.fasterxml.jackson.databind.JsonNode;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers who hang up at every possible moment; the house is in order afterwards. */
@NeedsTelephones
class HangUpStoryTest {
  private static final String FLOW =
      """
      flow: steps
      language: nl
      start: welcome
      defaults: {failed: goodbye}
      steps:
        welcome: {type: say, prompt: leave-message, next: menu}
        menu: {type: menu, prompt: main-menu, keys: {1: number, 2: message, 0: person}, failed: person}
        number: {type: collect, prompt: main-menu, into: order, digits: 6, next: person, failed: person}
        message: {type: voicemail, box: day, prompt: one-moment, done: goodbye}
        person: {type: queue, queue: team-201, served: goodbye, full: goodbye, no-agents: goodbye, timed-out: goodbye, not-ready: goodbye, closed: goodbye}
        goodbye: {type: hangup, prompt: goodbye}
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "eve")
          .team("202", "tom")
          .team("203", "kim")
          .team("204", "max")
          .team("205", "fay")
          .team("206", "liz")
          .flow("301", "steps", FLOW)
          .outside("302", "+31205550100")
          .opens()
          .having("transfer.allowed", "+3120");

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void duringTheWelcome() {
    Caller caller = HOTLINE.caller("+31200000401").calls("301").hearsSomething().hangsUp();
    journey(caller).ends("caller-hung-up");
  }

  @Test
  void inTheMenu() {
    Caller caller = HOTLINE.caller("+31200000402").calls("301").presses("9");
    journey(caller).enters("menu");
    caller.hangsUp();
    journey(caller).ends("caller-hung-up");
  }

  @Test
  void inTheMiddleOfAnEntry() {
    Caller caller = HOTLINE.caller("+31200000403").calls("301").presses("112");
    journey(caller).enters("number");
    caller.hangsUp();
    journey(caller).ends("caller-hung-up");
  }

  @Test
  void rightAfterPressingAKey() {
    Caller caller = HOTLINE.caller("+31200000404").calls("301").hearsSomething();
    caller.presses("0").hangsUp();
    journey(caller).ends("caller-hung-up", "abandoned", "completed");
  }

  @Test
  void whileWaitingInTheQueue() {
    Agent tom = HOTLINE.agent("tom").answersAtOnce();
    Caller served = HOTLINE.caller("+31200000405").calls("202");
    tom.rings().isAnswered();
    served.talksTo(tom);
    Caller caller = HOTLINE.caller("+31200000505").calls("202").hearsSomething();
    journey(caller).joins("team-202");
    caller.hangsUp();
    journey(caller).ends("abandoned").rang();
    served.hangsUp();
    journey(served).ends("talked");
    agentIsReady("tom");
  }

  @Test
  void whileTheAgentsTelephoneRings() {
    Agent kim = HOTLINE.agent("kim").letsRing();
    Caller caller = HOTLINE.caller("+31200000406").calls("203");
    kim.rings();
    caller.hangsUp();
    kim.isHungUp();
    journey(caller).ends("abandoned").rangInVain("caller left");
    agentIsReady("kim");
  }

  @Test
  void atTheMomentOfTheAnswer() {
    Agent max = HOTLINE.agent("max").letsRing();
    Caller caller = HOTLINE.caller("+31200000407");
    for (int time = 0; time < 5; time++) {
      caller.calls("204");
      max.rings().line().answer();
      caller.hangsUp();
      max.isHungUp();
      journey(caller).ends("abandoned", "talked").tells("what came of the ring", this::isTold);
      agentIsReady("max");
    }
  }

  @Test
  void duringTheConversation() {
    Agent fay = HOTLINE.agent("fay").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000408").calls("205");
    fay.rings().isAnswered();
    caller.talksTo(fay).hangsUp();
    fay.isHungUp();
    journey(caller).ends("talked");
    agentIsReady("fay");
  }

  @Test
  void afterTheConversation() {
    Agent liz = HOTLINE.agent("liz").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000412").calls("206");
    liz.rings().isAnswered();
    caller.talksTo(liz);
    liz.hangsUp();
    journey(caller).enters("goodbye");
    caller.hangsUp();
    journey(caller).ends("talked");
  }

  @Test
  void whileLeavingAMessageThatStandsAllTheSame() {
    Tone message = new Tone(700);
    Caller caller = HOTLINE.caller("+31200000409").calls("301").presses("2");
    journey(caller).enters("message");
    caller.line().play(message);
    new Voicemail(HOTLINE, "day").contains(message);
    caller.hangsUp();
    journey(caller).ends("caller-hung-up");
  }

  @Test
  void whileTheTelephoneOutsideRings() {
    Agent outside = HOTLINE.subscriber("outside", "+31205550100").letsRing();
    Caller caller = HOTLINE.caller("+31200000410").calls("302");
    outside.rings();
    caller.hangsUp();
    outside.isHungUp();
    journey(caller).ends("caller-hung-up");
  }

  @Test
  void duringTheConversationWithSomebodyOutside() {
    Agent outside = HOTLINE.subscriber("outside", "+31205550100").letsRing();
    Caller caller = HOTLINE.caller("+31200000411").calls("302");
    outside.rings().answers();
    caller.talksTo(outside).hangsUp();
    outside.isHungUp();
    journey(caller).ends("talked");
  }

  private boolean isTold(JsonNode record) {
    return record.at("/rung/0").has("ended") || !record.path("conversations").isEmpty();
  }

  private static void agentIsReady(String agent) {
    Aftermath.of(HOTLINE).finds(agent, "ready");
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
