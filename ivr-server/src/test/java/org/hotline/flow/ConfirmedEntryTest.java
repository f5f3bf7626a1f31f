package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hotline.call.CallEnded;
import org.hotline.flow.script.Rehearsal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry that is read back: kept, keyed again, or not confirmed at all. */
class ConfirmedEntryTest {
  private static final String STEPS =
      """
      steps:
        number: {type: collect, prompt: question, confirm: notice, into: number, digits: 4, next: menu, failed: person}
        menu: {type: menu, prompt: welcome, keys: {1: bye, 2: again}, failed: bye}
        again: {type: collect, prompt: question, confirm: notice, into: number, digits: 4, again: true, next: menu, failed: person}
        person: {type: say, prompt: sorry, next: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private final Rehearsal call = new Rehearsal(STEPS);

  private Map<String, Value> known() {
    return call.checkpoint().variables();
  }

  @Test
  void whatIsRightIsKept() {
    call.hears("question").presses("1234").hears("notice").presses("1").hears("welcome");
    call.run();

    call.tookPlace();
    assertThat(call.facts()).contains("leave number: next");
    assertThat(known()).containsOnly(Map.entry("number", new Value.Text("1234")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "*"})
  void whatIsWrongIsKeyedAgainAndCountsAsNoFailedTry(String wrong) {
    call.hears("question").presses("1233").hears("notice").presses(wrong);
    call.hears("question")
        .presses("1234")
        .hears("notice")
        .presses("1")
        .hears("welcome")
        .presses("1");
    call.run();

    call.tookPlace();
    assertThat(call.facts()).doesNotContain("no match 1", "no input 1");
    assertThat(known()).containsEntry("number", new Value.Text("1234"));
  }

  @Test
  void theAnswerMayBeKeyedAheadWithTheEntry() {
    call.hears("question").presses("1234#1").hears("welcome");
    call.run();

    call.tookPlace();
    assertThat(call.trail()).doesNotContain("heard nl/notice");
  }

  @Test
  void silenceAndAnotherKeyAskAgainUntilThereIsNoMoreTry() {
    call.hears("question").presses("1234").hears("notice").waits();
    call.hears("no-input").hears("notice").presses("7");
    call.hears("no-match").hears("notice").waits().hears("sorry");
    call.run();

    call.tookPlace();
    assertThat(call.facts()).contains("no input 1", "no match 2", "leave number: failed");
    assertThat(known()).isEmpty();
  }

  @Test
  void zeroAsksForAPersonAtOnce() {
    call.hears("question").presses("12340").hears("sorry");
    call.run();

    assertThat(call.facts()).contains("leave number: failed").doesNotContain("no match 1");
  }

  @Test
  void whoCorrectsForeverGoesOnAsOneWhoFailed() {
    for (int round = 0; round < 6; round++) {
      call.hears("question").presses("1234").hears("notice").presses("2");
    }
    call.hears("sorry");
    call.run();

    call.tookPlace();
  }

  @Test
  void anEntryThatIsTakenBackLeavesWhatWasKnownBefore() {
    call.hears("question").presses("11111").hears("welcome").presses("2");
    call.hears("question").presses("22220").hears("sorry");
    call.run();

    call.tookPlace();
    assertThat(known()).containsOnly(Map.entry("number", new Value.Text("1111")));
  }

  @Test
  void afterARestartWhoWasAboutToConfirmIsAskedThatAgain() {
    call.hears("question").presses("1234").hears("notice").hangsUp();
    assertThatThrownBy(call::run).isInstanceOf(CallEnded.class);
    Rehearsal after = new Rehearsal(STEPS).hears("notice").presses("1").hears("welcome");
    after.resume(call.checkpoint());

    after.tookPlace();
    assertThat(after.trail()).doesNotContain("heard nl/question");
    assertThat(after.checkpoint().variables()).containsEntry("number", new Value.Text("1234"));
  }

  @Test
  void afterARestartWhoWasKeyingAgainIsAskedForTheEntry() {
    call.hears("question").presses("1233").hears("notice").presses("2").hears("question").hangsUp();
    assertThatThrownBy(call::run).isInstanceOf(CallEnded.class);
    Rehearsal after = new Rehearsal(STEPS).hears("question").presses("1234").hears("notice");
    after.resume(call.checkpoint());

    after.tookPlace();
  }
}
