package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hotline.call.CallEnded;
import org.hotline.call.Ending;
import org.hotline.flow.script.Rehearsal;
import org.junit.jupiter.api.Test;

class SayMenuHangupTest {
  private static final String STEPS =
      """
      steps:
        welcome: {type: say, prompt: welcome, next: ask}
        ask:
          type: menu
          prompt: question
          keys: {1: notice, '*': ask, 0: to-person}
          failed: to-person
        notice: {type: play, prompt: notice, interruptible: false, next: bye}
        to-person: {type: hangup}
        bye: {type: hangup, prompt: goodbye}
      """;

  @Test
  void callerHearsTheMenuPressesAKeyAndIsToldGoodbye() {
    Rehearsal call =
        new Rehearsal(STEPS)
            .hears("welcome")
            .hears("question")
            .presses("1")
            .hears("notice")
            .hears("goodbye");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    call.tookPlace();
    assertThat(call.facts())
        .containsExactly(
            "started main in nl",
            "enter welcome",
            "said nl/welcome",
            "leave welcome: next",
            "enter ask",
            "began nl/question",
            "key 1",
            "leave ask: key 1",
            "enter notice",
            "said nl/notice",
            "leave notice: next",
            "enter bye",
            "said nl/goodbye",
            "leave bye: end");
    assertThat(call.trail()).last().isEqualTo("hung up");
  }

  @Test
  void aKeyPressedDuringTheWelcomeIsNotLost() {
    Rehearsal call = new Rehearsal(STEPS).hears("welcome").presses("1").hears("notice");

    call.run();

    call.tookPlace();
    assertThat(call.trail()).doesNotContain("heard nl/question");
  }

  @Test
  void aCallerWhoKeysEverythingAheadHearsOnlyTheNoticeToItsEnd() {
    Rehearsal call = new Rehearsal(STEPS).presses("*1");

    call.run();

    assertThat(call.trail())
        .containsExactly("heard nl/welcome", "heard nl/notice", "heard nl/goodbye", "hung up")
        .doesNotContain("waited 5");
  }

  @Test
  void aSilentCallerIsAskedThreeTimesAndGoesOnByFailed() {
    Rehearsal call = new Rehearsal(STEPS);

    call.run();

    assertThat(call.trail())
        .containsExactly(
            "heard nl/welcome",
            "heard nl/question",
            "waited 5",
            "heard nl/no-input",
            "heard nl/question",
            "waited 5",
            "heard nl/no-input",
            "heard nl/question",
            "waited 5",
            "hung up");
    assertThat(call.facts())
        .contains("no input 1", "no input 2", "no input 3", "leave ask: failed");
  }

  @Test
  void aWrongKeyIsWordedApartAndMayBePutRight() {
    Rehearsal call =
        new Rehearsal(STEPS)
            .hears("question")
            .presses("7")
            .hears("no-match")
            .presses("1")
            .hears("notice");

    call.run();

    call.tookPlace();
    assertThat(call.facts()).contains("key 7", "no match 1", "key 1").doesNotContain("no input 1");
  }

  @Test
  void aHundredKeysAtOnceAreHarmless() {
    Rehearsal call = new Rehearsal(STEPS).hears("question").presses("7".repeat(100));

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    assertThat(call.facts()).contains("no match 3", "leave ask: failed");
    assertThat(call.keysLeft()).isZero();
  }

  @Test
  void aCallerWhoHangsUpDuringThePromptLeavesTheFlowThere() {
    Rehearsal call = new Rehearsal(STEPS).hears("welcome").hears("question").hangsUp();

    assertThatThrownBy(call::run).isInstanceOf(CallEnded.class);
    assertThat(call.checkpoint().step()).isEqualTo("ask");
  }

  @Test
  void whoCallsANumberWithoutAFlowIsToldSo() {
    Rehearsal call = new Rehearsal(STEPS).calls("999");

    assertThat(call.run()).isEqualTo(Ending.UNKNOWN_NUMBER);
    assertThat(call.trail()).containsExactly("told unknown-number");
  }

  @Test
  void aMissingPromptIsToldAndTheCallerHearsAnApologyInsteadOfSilence() {
    Rehearsal call =
        new Rehearsal(STEPS).without("welcome").hears("sorry").hears("question").presses("1");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    call.tookPlace();
    assertThat(call.facts()).contains("missing welcome");
  }

  @Test
  void aSoundThatCannotBePlayedDoesNotEndTheCall() {
    Rehearsal call = new Rehearsal(STEPS).soundIsUnplayable().hears("question").presses("1");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    assertThat(call.facts()).contains("trouble in welcome", "trouble in ask", "leave bye: end");
  }
}
