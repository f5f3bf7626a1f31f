package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hotline.call.CallEnded;
import org.hotline.call.Dialled;
import org.hotline.call.Ending;
import org.hotline.call.HangupCause;
import org.hotline.flow.script.Rehearsal;
import org.hotline.flow.script.ScriptedVoice;
import org.hotline.queue.QueueOutcome;
import org.hotline.queue.Stay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtherStepsTest {
  @ParameterizedTest
  @CsvSource({"2026-11-02T09:00:00Z,open", "2026-11-01T09:00:00Z,closed"})
  void hoursGoOnByTheClock(Instant now, String outcome) {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              opening: {type: hours, hours: support, open: bye, closed: bye}
              bye: {type: hangup}
            """);
    call.clock().set(now);

    call.run();

    assertThat(call.facts()).contains("leave opening: " + outcome);
  }

  @Test
  void aCallbackThatNobodyCouldKeepIsNotOffered() {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              later: {type: callback, queue: support, promised: bye, declined: bye, unavailable: bye, failed: bye}
              bye: {type: hangup, prompt: goodbye}
            """);
    call.run();

    assertThat(call.facts()).contains("leave later: unavailable");
  }

  @ParameterizedTest
  @CsvSource({"1,case 1", "2,case 2", "3,otherwise"})
  void aBranchTakesTheFirstCaseThatHolds(String keyed, String outcome) {
    Rehearsal call =
        new Rehearsal(
                """
                steps:
                  number: {type: collect, prompt: question, into: n, digits: 1, next: choose, failed: bye}
                  choose:
                    type: branch
                    cases:
                      - {when: n == "1", next: bye}
                      - {when: 'n in ["1", "2"] && caller.startsWith("+31")', next: bye}
                    otherwise: bye
                  bye: {type: hangup}
                """)
            .hears("question")
            .presses(keyed);

    call.run();

    assertThat(call.facts()).contains("leave choose: " + outcome);
  }

  @Test
  void aCaseThatCannotBeAnsweredIsToldAndDoesNotHold() {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              choose: {type: branch, cases: [{when: int(language) > 3, next: bye}], otherwise: bye}
              bye: {type: hangup}
            """);

    call.run();

    assertThat(call.facts()).contains("trouble in choose", "leave choose: otherwise");
  }

  @ParameterizedTest
  @EnumSource(QueueOutcome.class)
  void aQueueGoesOnByHowTheStayEnded(QueueOutcome outcome) {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              wait: {type: queue, queue: support, priority: 3, served: bye, full: bye, no-agents: bye,
                timed-out: bye, not-ready: bye, closed: bye, failed: bye}
              bye: {type: hangup}
            """);
    call.waiting().ends(outcome);

    call.run();

    assertThat(call.facts()).contains("leave wait: " + outcome.word());
    assertThat(call.waiting().begun())
        .extracting(Stay::priority, stay -> stay.queue().value(), stay -> stay.here().step())
        .containsExactly(tuple(OptionalInt.of(3), "support", "wait"));
  }

  static Stream<Arguments> dialled() {
    return Stream.of(
        Arguments.of(new Dialled.Answered(ScriptedVoice.TALK), "done"),
        Arguments.of(new Dialled.Busy(), "busy"),
        Arguments.of(new Dialled.NoAnswer(), "no-answer"),
        Arguments.of(new Dialled.Refused(), "failed"),
        Arguments.of(new Dialled.Failed(HangupCause.UNKNOWN), "failed"));
  }

  @ParameterizedTest
  @MethodSource("dialled")
  void aTransferGoesOnByHowTheDiallingEnded(Dialled how, String outcome) {
    Rehearsal call = new Rehearsal(TRANSFER).dialEnds(how);

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    assertThat(call.facts())
        .contains("transferred to *********567: " + outcome, "leave outside: " + outcome);
    assertThat(call.facts().contains("trouble in outside"))
        .isEqualTo(how instanceof Dialled.Refused);
  }

  private static final String TRANSFER =
      """
      steps:
        outside: {type: transfer, to: "+31201234567", ring-time: 20s, done: bye, busy: bye,
          no-answer: bye, failed: bye}
        bye: {type: hangup}
      """;

  @Test
  void theConversationOfATransferIsKeptBeforeItBegins() {
    Rehearsal call = new Rehearsal(TRANSFER).hangsUpAtWait(2);

    assertThatThrownBy(call::run).isInstanceOf(CallEnded.class);
    assertThat(call.trail()).containsExactly("dialled +31201234567 for 20");
    assertThat(call.checkpoint().conversation().orElseThrow().talk()).isEqualTo(ScriptedVoice.TALK);
  }

  private static final String VOICEMAIL =
      """
      steps:
        message: {type: voicemail, box: support, prompt: notice, done: bye, failed: bye}
        bye: {type: hangup}
      """;

  @Test
  void aMessageIsRecordedUnderItsBoxAndCall() {
    Rehearsal call = new Rehearsal(VOICEMAIL);

    call.run();

    assertThat(call.facts())
        .contains("voicemail voicemail/support/channel-1 of 7", "leave message: done");
  }

  @ParameterizedTest
  @CsvSource({"20,true", "1,false"})
  void whoHangsUpAfterSpeakingHasLeftAMessage(int seconds, boolean left) {
    Rehearsal call = new Rehearsal(VOICEMAIL).hangsUpAfterSpeaking(Duration.ofSeconds(seconds));

    assertThatThrownBy(call::run).isInstanceOf(CallEnded.class);
    assertThat(call.facts().contains("voicemail voicemail/support/channel-1 of " + seconds))
        .isEqualTo(left);
  }

  @Test
  void whoSaidNothingIsAskedOnceMore() {
    Rehearsal call = new Rehearsal(VOICEMAIL).saysNothingOnTape(1);

    call.run();

    assertThat(call.trail()).containsSubsequence("heard nl/nothing-heard", "heard nl/notice");
    assertThat(call.facts()).contains("leave message: done");
  }

  @Test
  void whoSaysNothingTwiceHasLeftNoMessage() {
    Rehearsal call = new Rehearsal(VOICEMAIL).saysNothingOnTape(2);

    call.run();

    assertThat(call.facts())
        .contains("leave message: failed")
        .noneMatch(fact -> fact.startsWith("voicemail"));
  }

  @Test
  void whatCannotBeRecordedIsNoMessageAndNotAskedForAgain() {
    Rehearsal call = new Rehearsal(VOICEMAIL).cannotBeRecorded();

    call.run();

    assertThat(call.facts())
        .contains("leave message: failed")
        .noneMatch(fact -> fact.startsWith("voicemail"));
    assertThat(call.trail()).doesNotContain("heard nl/nothing-heard");
  }

  @Test
  void aSolvedRequestIsTold() {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              solved: {type: resolved, request: opening-hours, next: bye}
              bye: {type: hangup}
            """);

    call.run();

    assertThat(call.facts()).contains("resolved opening-hours");
  }
}
