package org.hotline.story;

import java.time.Duration;
import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers who are connected with a number outside, or are told why not. */
@NeedsTelephones
class TransferStoryTest {
  private static final String FLOW =
      """
      flow: to-%s
      language: nl
      start: outside
      defaults: {failed: failed}
      steps:
        outside: {type: transfer, to: "%s", ring-time: 5s, done: done, busy: busy, no-answer: no-answer}
        done: {type: hangup, prompt: one-moment}
        busy: {type: hangup, prompt: one-moment}
        no-answer: {type: hangup, prompt: one-moment}
        failed: {type: hangup, prompt: one-moment}
      """;

  private static final Duration NOW = Duration.ZERO;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .flow("401", "to-401", FLOW.formatted("401", "+31205550401"))
          .flow("402", "to-402", FLOW.formatted("402", "+31205550402"))
          .flow("403", "to-403", FLOW.formatted("403", "+31205550403"))
          .flow("404", "to-404", FLOW.formatted("404", "+31205550404"))
          .flow("405", "to-405", FLOW.formatted("405", "+31900123456"))
          .flow("406", "to-406", FLOW.formatted("406", "+31205550406"))
          .opens()
          .having("transfer.allowed", "+3120, 020");

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void aNumberOutsideThatAnswersTalksToTheCaller() {
    Agent outside = HOTLINE.subscriber("outside", "+31205550401").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000601").calls("401");
    outside.rings().isAnswered();
    caller.talksTo(outside);
    outside.hangsUp();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "done").ends("completed");
  }

  @Test
  void theCallerHearsMusicWhileItRings() {
    Agent outside = HOTLINE.subscriber("ringing", "+31205550406").letsRing();
    Caller caller = HOTLINE.caller("+31200000606").calls("406");
    outside.rings();
    caller.hearsSomething();
    outside.answers();
    caller.talksTo(outside).hangsUp();
  }

  @Test
  void aBusyNumberIsTold() {
    Agent outside = HOTLINE.subscriber("busy", "+31205550402").refuses(Refusal.BUSY, NOW);
    Caller caller = HOTLINE.caller("+31200000602").calls("402");
    outside.rings();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "busy").ends("completed");
  }

  @Test
  void aNumberThatDoesNotAnswerIsTold() {
    Agent outside = HOTLINE.subscriber("asleep", "+31205550403").letsRing();
    Caller caller = HOTLINE.caller("+31200000603").calls("403");
    outside.rings().isHungUp();
    caller.hearsSomething().isHungUp();
    journey(caller).leaves("outside", "no-answer").ends("completed");
  }

  @Test
  void aNumberThatNobodyHasFails() {
    Caller caller = HOTLINE.caller("+31200000604").calls("404").hearsSomething().isHungUp();
    journey(caller).leaves("outside", "failed").ends("completed");
  }

  @Test
  void aPrefixThatIsNotAllowedIsNeverDialled() {
    Agent premium = HOTLINE.subscriber("premium", "+31900123456");
    Caller caller = HOTLINE.caller("+31200000605").calls("405").hearsSomething().isHungUp();
    journey(caller)
        .leaves("outside", "failed")
        .tells("why", it -> it.at("/troubles/0/problem").asText().contains("not allowed"));
    premium.staysQuiet(NOW);
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
