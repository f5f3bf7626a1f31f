package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hotline.call.CallEnded;
import org.hotline.call.Ending;
import org.hotline.call.ServerStops;
import org.hotline.call.VoiceFailed;
import org.hotline.flow.script.Rehearsal;
import org.hotline.queue.QueueOutcome;
import org.junit.jupiter.api.Test;

class TroubleTest {
  private static final String STEPS =
      """
      defaults: {failed: bye}
      steps:
        welcome: {type: say, prompt: welcome, next: number}
        number: {type: collect, prompt: question, into: n, digits: 2, next: ask}
        ask:
          type: menu
          prompt: question
          keys: {1: wait, 2: message, 3: outside}
        wait: {type: queue, queue: support, served: outside, full: bye, no-agents: bye, timed-out: bye, not-ready: bye, closed: bye}
        outside: {type: transfer, to: "112233", done: message, busy: bye, no-answer: bye}
        message: {type: voicemail, box: support, prompt: notice, done: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private static Rehearsal calling() {
    return new Rehearsal(STEPS).hears("question").presses("12").hears("question").presses("1");
  }

  @Test
  void aHangUpAtEveryPossibleMomentLeavesTheStoryAtItsStep() {
    int wait = 1;
    while (endsAtWait(wait)) {
      wait++;
    }
    assertThat(wait).as("moments to hang up at").isGreaterThan(10);
  }

  private static boolean endsAtWait(int wait) {
    Rehearsal call = calling().hangsUpAtWait(wait);
    try {
      call.run();
      return false;
    } catch (CallEnded hungUp) {
      String entered =
          call.facts().stream()
              .filter(fact -> fact.startsWith("enter "))
              .reduce((_, last) -> last)
              .orElseThrow();
      assertThat(entered).isEqualTo("enter " + call.checkpoint().step());
      assertThat(call.trail()).doesNotContain("hung up");
      return true;
    }
  }

  @Test
  void aCallerWhoHangsUpInTheQueueLeavesTheFlowAtOnce() {
    Rehearsal call = calling();
    call.waiting().breaksOff(new CallEnded(org.hotline.call.HangupCause.NORMAL));

    assertThatThrownBy(call::run).isInstanceOf(CallEnded.class);
    assertThat(call.checkpoint().step()).isEqualTo("wait");
  }

  @Test
  void aServerThatStopsLeavesTheCallAlone() {
    Rehearsal call = calling();
    call.waiting().breaksOff(new ServerStops());

    assertThatThrownBy(call::run).isInstanceOf(ServerStops.class);
    assertThat(call.trail()).doesNotContain("hung up");
  }

  @Test
  void whatBreaksIsToldAndGoneRound() {
    Rehearsal call = calling();
    call.waiting().breaksOff(new IllegalStateException("Redis is away"));

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    assertThat(call.facts())
        .containsSubsequence(List.of("trouble in wait", "leave wait: failed", "enter bye"));
  }

  @Test
  void anErrorInAStepIsToldAndGoneRoundToo() {
    Rehearsal call = calling();
    call.waiting()
        .meanwhile(
            () -> {
              throw new StackOverflowError("too deep");
            });

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    assertThat(call.facts())
        .containsSubsequence(List.of("trouble in wait", "leave wait: failed", "enter bye"));
  }

  @Test
  void aSwitchThatFailsEverywhereEndsTheCallAndNeverSpins() {
    Rehearsal call =
        new Rehearsal(
                """
                steps:
                  ask: {type: menu, prompt: question, keys: {1: bye}, failed: ask}
                  bye: {type: hangup}
                """)
            .breaksOff(10_000, new VoiceFailed(new IllegalStateException("the switch is silent")));

    assertThat(call.run()).isEqualTo(Ending.FAILED);
    assertThat(call.facts()).filteredOn("trouble in ask"::equals).hasSize(10);
    assertThat(call.trail()).containsExactly("hung up");
  }

  @Test
  void aStepThatBreaksWithNoWayOnEndsWithAnApology() {
    Rehearsal call =
        new Rehearsal(
                """
                steps:
                  welcome: {type: say, prompt: welcome, next: bye}
                  bye: {type: hangup}
                """)
            .breaksOff(1, new VoiceFailed(new IllegalStateException("refused")));

    assertThat(call.run()).isEqualTo(Ending.FAILED);
    assertThat(call.trail()).containsExactly("heard nl/sorry", "hung up");
  }

  @Test
  void aCallKeepsTheFlowThatItBeganWith() {
    String before =
        """
        defaults: {failed: bye}
        steps:
          wait: {type: queue, queue: support, served: bye, full: bye, no-agents: bye, timed-out: bye, not-ready: bye, closed: bye}
          bye: {type: hangup, prompt: goodbye}
        """;
    Rehearsal call =
        new Rehearsal(before)
            .rewrittenMeanwhile("steps:\n  other: {type: hangup, prompt: notice}\n");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);
    assertThat(call.trail()).containsExactly("heard nl/goodbye", "hung up");

    call.run();
    assertThat(call.facts()).contains("enter other");
  }

  @Test
  void aCallThatGoesRoundInSilenceComesToAnEnd() {
    Rehearsal call =
        new Rehearsal(
            """
            defaults: {failed: bye}
            steps:
              wait: {type: queue, queue: support, served: wait, full: bye, no-agents: bye, timed-out: wait, not-ready: bye, closed: bye}
              bye: {type: hangup}
            """);
    call.waiting().ends(QueueOutcome.TIMED_OUT);

    assertThat(call.run()).isEqualTo(Ending.FAILED);
    assertThat(call.waiting().begun()).hasSize(200);
    assertThat(call.trail()).containsExactly("heard nl/sorry", "hung up");
  }
}
