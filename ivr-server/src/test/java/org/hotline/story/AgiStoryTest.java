package org.hotline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.phone.Agent;
import org.hotline.phone.Caller;
import org.hotline.phone.Installation;
import org.hotline.phone.NeedsTelephones;
import org.hotline.phone.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Callers of a dialplan that is not the hotline's, and asks it for one menu: where the dialplan
 * then dials shows what it was told.
 */
@NeedsTelephones
class AgiStoryTest {
  private static final String FLOW =
      """
      flow: order
      language: nl
      start: welcome
      defaults: {failed: goodbye}
      steps:
        welcome: {type: say, prompt: leave-message, next: ask}
        ask: {type: collect, prompt: main-menu, into: order, digits: 4, next: pin}
        pin: {type: collect, prompt: one-moment, into: pin, digits: 2, secret: true, next: keep}
        keep: {type: subflow, flow: keep, with: {word: pin}, done: menu}
        menu: {type: menu, prompt: main-menu, keys: {1: solved, 2: message, 0: person}, failed: goodbye}
        solved: {type: resolved, request: order-status, next: goodbye}
        message: {type: voicemail, box: agi, prompt: one-moment, silence: 3s, done: goodbye}
        person: {type: queue, queue: team-201, served: goodbye, full: goodbye, no-agents: goodbye, timed-out: goodbye, not-ready: goodbye, closed: goodbye}
        goodbye: {type: hangup, prompt: one-moment}
      """;
  private static final String KEEP =
      """
      flow: keep
      language: nl
      takes: {word: {type: text, secret: true}}
      gives: {kept: {type: text, secret: true}}
      start: copy
      steps:
        copy: {type: set, variables: {kept: word, copy: word}, secret: true, next: back, failed: give-up}
        back: {type: return}
        give-up: {type: return, as: failed}
      """;
  private static final String DIALPLAN =
      """
      [from-trunk]
      exten => 701,1,AGI(@AGI@/order,shared)
       same => n,GotoIf($["${AGISTATUS}" = "FAILURE"]?outcome,away,1:outcome,${HOTLINE_OUTCOME},1)
      exten => 702,1,AGI(@AGI@/order,guessed)
       same => n,Goto(outcome,${HOTLINE_OUTCOME},1)
      exten => 703,1,AGI(@AGI@/../main,shared)
       same => n,Goto(outcome,${HOTLINE_OUTCOME},1)

      [outcome]
      exten => resolved,1,ExecIf($["${HOTLINE_RESOLVED}" = "order-status"]?Dial(PJSIP/+3120555${HOTLINE_ORDER}${HOTLINE_PIN}${HOTLINE_WORD}${HOTLINE_KEPT}${HOTLINE_COPY}@trunk,20))
      exten => refused,1,Dial(PJSIP/+31205550901@trunk,20)
      exten => interrupted,1,Dial(PJSIP/+31205550902@trunk,20)
      exten => completed,1,Dial(PJSIP/+31205550903@trunk,20)
      exten => away,1,Dial(PJSIP/+31205550904@trunk,20)
      """;

  @RegisterExtension
  static final Installation HOTLINE =
      new Firm()
          .team("201", "eve")
          .flow("301", "order", FLOW)
          .opens()
          .with("keep.yaml", KEEP)
          .dialling(DIALPLAN)
          .keeping("agi", "shared");

  @AfterEach
  void nothingIsLeft() {
    Aftermath.of(HOTLINE).leavesNothing();
  }

  @Test
  void theDialplanIsToldWhatWasKeyedEarlyButNotWhatIsPrivate() {
    Agent shop = reachable("+31205551234");
    Caller caller = HOTLINE.caller("+31200000701").calls("701").presses("1234561");
    journey(caller).leaves("menu", "key 1").ends("completed");
    assertThat(journey(caller).step("copy").toString()).contains("•");
    assertThat(journey(caller).record().path("steps").toString()).doesNotContain("\"56\"");
    thenTalksTo(shop, caller);
  }

  @Test
  void whoWantsAPersonWaitsInTheQueueAndTalks() {
    Agent eve = HOTLINE.agent("eve").answersAtOnce();
    Caller caller = HOTLINE.caller("+31200000702").calls("701").presses("1234560");
    eve.rings().isAnswered();
    caller.talksTo(eve).hangsUp();
    eve.isHungUp();
    journey(caller).leaves("menu", "key 0").joins("team-201").ends("talked");
  }

  @Test
  void whoHangsUpInTheMiddleOfAnEntryHasARecord() {
    Caller caller = HOTLINE.caller("+31200000703").calls("701").presses("12");
    journey(caller).enters("ask");
    caller.hangsUp();
    journey(caller).ends("caller-hung-up");
  }

  @Test
  void aMessageIsRecorded() {
    Tone message = new Tone(700);
    Agent next = reachable("+31205550903");
    Caller caller = HOTLINE.caller("+31200000704").calls("701").presses("1234562");
    journey(caller).enters("message");
    caller.line().play(message);
    new Voicemail(HOTLINE, "agi").contains(message);
    caller.presses("#");
    thenTalksTo(next, caller);
    journey(caller).leaves("message", "done").ends("completed");
  }

  @Test
  void whoSaysNothingLeavesNoMessage() {
    Agent next = reachable("+31205550903");
    Caller caller = HOTLINE.caller("+31200000709").calls("701").presses("1234562");
    thenTalksTo(next, caller);
    journey(caller).leaves("message", "failed").ends("completed");
    assertThat(journey(caller).record().path("messages")).isEmpty();
  }

  @Test
  void whoDoesNotKnowTheSecretIsRefused() {
    Agent refusal = reachable("+31205550901");
    thenTalksTo(refusal, HOTLINE.caller("+31200000705").dials("702"));
  }

  @Test
  void aFlowThatIsNotThereIsRefused() {
    Agent refusal = reachable("+31205550901");
    thenTalksTo(refusal, HOTLINE.caller("+31200000706").dials("703"));
  }

  @Test
  void theDialplanGoesOnWhenTheServerDies() {
    Caller caller = HOTLINE.caller("+31200000707").calls("701").presses("12");
    Agent interrupted = reachable("+31205550902");
    Agent away = reachable("+31205550904");
    journey(caller).enters("ask");
    HOTLINE.server().kill();
    try {
      thenTalksTo(interrupted, caller);
      thenTalksTo(away, HOTLINE.caller("+31200000708").dials("701"));
    } finally {
      HOTLINE.server().startAgain();
    }
    journey(caller).ends("lost-while-down");
  }

  /** Somebody outside, whose telephone is there before anybody can dial it. */
  private static Agent reachable(String number) {
    return HOTLINE.subscriber("dialled", number).letsRing();
  }

  private static void thenTalksTo(Agent dialled, Caller caller) {
    dialled.rings().answers();
    caller.isAnswered().talksTo(dialled).hangsUp();
    dialled.isHungUp();
  }

  private static Journey journey(Caller caller) {
    return Journey.of(HOTLINE, caller);
  }
}
