package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hotline.call.CallEnded;
import org.hotline.call.Checkpoint;
import org.hotline.call.Ending;
import org.hotline.call.Position;
import org.hotline.call.QueueName;
import org.hotline.flow.script.Rehearsal;
import org.hotline.flow.script.ScriptedVoice;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type of step does when another life of the server takes the call up again. */
class ResumeTest {
  private static final String STEPS =
      """
      defaults: {failed: bye}
      steps:
        start: {type: menu, prompt: question, keys: {1: say, 2: collect, 3: branch, 4: hours, 5: wait, 6: outside,
          7: message, 8: solved, 9: count, 0: english, '*': ask, '#': more}}
        more: {type: menu, prompt: question, keys: {1: move, 2: other, 3: below, 4: news, 5: how, 6: later, 7: pin, 8: who}}
        news: {type: notices, told: bye, none: bye}
        how: {type: survey, solved: question, done: bye, no-answer: bye}
        who: {type: duty, ready: clock-in, paused: bye, not-responding: bye, off: bye, unknown: bye}
        clock-in: {type: change-duty, to: ready, done: bye, unknown: bye}
        later: {type: callback, queue: support, promised: bye, declined: bye, unavailable: bye}
        say: {type: say, prompt: notice, next: bye}
        collect: {type: collect, prompt: question, into: n, digits: 1, next: bye}
        branch: {type: branch, cases: [{when: known(n) && n == "7", next: bye}], otherwise: start}
        hours: {type: hours, hours: support, open: bye, closed: start}
        wait: {type: queue, queue: support, served: bye, full: start, no-agents: start, timed-out: start, not-ready: start, closed: start}
        outside: {type: transfer, to: "112233", done: bye, busy: start, no-answer: start}
        message: {type: voicemail, box: support, prompt: notice, done: bye}
        count: {type: set, variables: {tries: "1", twice: "tries + 1"}, next: bye}
        english: {type: language, language: en, next: bye}
        ask: {type: lookup, operation: shop.status, with: {order: caller}, found: bye, not-found: bye}
        other: {type: goto, flow: other}
        below: {type: subflow, flow: below, done: bye}
        move: {type: submit, operation: shop.move, with: {order: caller}, done: bye, not-found: bye}
        pin: {type: pin, prompt: question, next: force, locked: bye}
        force: {type: force-hours, hours: support, to: closed, done: record}
        solved: {type: resolved, request: hours, next: bye}
        record: {type: record-prompt, records: welcome, prompt: notice, done: unrecord}
        unrecord: {type: speak-text, prompt: welcome, done: bye}
        bye: {type: hangup, prompt: goodbye}
      """;
  private static final String OTHER =
      """
      flow: other
      language: nl
      languages: [nl, en]
      start: bye
      steps:
        bye: {type: hangup, prompt: goodbye}
      """;
  private static final String BELOW =
      """
      flow: below
      language: nl
      languages: [nl, en]
      start: back
      steps:
        back: {type: return}
      """;

  record Row(String type, String step, String keys, Consumer<Rehearsal> proof) {
    @Override
    public String toString() {
      return type;
    }
  }

  static List<Row> rows() {
    return List.of(
        new Row("say", "say", "", heard("nl/notice")),
        new Row("menu", "start", "1", heard("nl/question")),
        new Row("collect", "collect", "5", heard("nl/question")),
        new Row("branch", "branch", "", left("branch: case 1")),
        new Row("hours", "hours", "", left("hours: open")),
        new Row("pin", "pin", "123456#", left("force: done")),
        new Row("force-hours", "force", "", left("force: done")),
        new Row("duty", "who", "", left("who: unknown")),
        new Row("change-duty", "clock-in", "", left("clock-in: unknown")),
        new Row("queue", "wait", "", ResumeTest::keptItsPlace),
        new Row(
            "transfer",
            "outside",
            "",
            call -> assertThat(call.trail()).contains("dialled 112233 for 25")),
        new Row("voicemail", "message", "", left("message: done")),
        new Row("resolved", "solved", "", left("solved: next")),
        new Row("set", "count", "", left("count: next")),
        new Row("language", "english", "", left("english: next")),
        new Row("lookup", "ask", "", left("ask: failed")),
        new Row("submit", "move", "", askedAsBefore()),
        new Row("notices", "news", "", left("news: none")),
        new Row("survey", "how", "1", heard("nl/question")),
        new Row("callback", "later", "", left("later: unavailable")),
        new Row("record-prompt", "record", "", left("record: done")),
        new Row("speak-text", "unrecord", "", left("unrecord: done")),
        new Row("goto", "other", "", left("other: begin")),
        new Row("subflow", "below", "", left("below: done")),
        new Row(
            "return", "back", "", call -> assertThat(call.facts()).contains("leave below: done")),
        new Row("hangup", "bye", "", heard("nl/goodbye")));
  }

  private static Consumer<Rehearsal> heard(String sound) {
    return call -> assertThat(call.trail()).first().isEqualTo("heard " + sound);
  }

  /** On the same occasion, so that the back-end can tell. */
  private static Consumer<Rehearsal> askedAsBefore() {
    return call -> assertThat(call.asked()).first().asString().endsWith("move 7");
  }

  private static Consumer<Rehearsal> left(String outcome) {
    return call -> assertThat(call.facts()).contains("leave " + outcome);
  }

  private static void keptItsPlace(Rehearsal call) {
    assertThat(call.waiting().begun()).isEmpty();
    assertThat(call.waiting().resumed()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theCallGoesOnWhereItWas(Row row) {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW).hears("question").presses(row.keys());
    Map<String, String> keyed = row.type().equals("branch") ? Map.of("n", "7") : Map.of();

    assertThat(call.resume(left(call, row, keyed))).isEqualTo(Ending.COMPLETED);

    assertThat(call.facts()).startsWith("resumed " + row.step()).contains("leave bye: end");
    row.proof().accept(call);
  }

  /** A return stands in the flow below, and where it came from stands above it. */
  private static Checkpoint left(Rehearsal call, Row row, Map<String, String> keyed) {
    Checkpoint here = call.checkpointAt(row.step(), keyed);
    Position above = here.position().at("below", Map.of());
    return row.type().equals("return")
        ? here.into(new Position("below", "earlier", "back", Map.of()), List.of(above))
        : here;
  }

  @Test
  void everyTypeOfStepHasARow() {
    List<String> types = StepTypes.ALL.all().stream().map(form -> form.type().word()).toList();

    assertThat(rows()).extracting(Row::type).containsExactlyInAnyOrderElementsOf(types);
  }

  @Test
  void aConversationOutsideGoesOnAndIsNotDialledAgain() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);
    call.resume(call.checkpointAt("outside", Map.of()).in(outside()));

    assertThat(call.trail()).startsWith("talked in bridge").doesNotContain("dialled 112233 for 25");
  }

  @Test
  void aConversationOutsideThatWasToBeginBeginsAndIsNotDialledAgain() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);
    call.resume(call.checkpointAt("outside", Map.of()).in(toBegin()));

    assertThat(call.trail()).startsWith("rejoined in bridge", "talked in bridge");
    assertThat(call.trail()).doesNotContain("dialled 112233 for 25");
  }

  @Test
  void aNumberOutsideThatHasGoneBeforeTheConversationIsDialledAgain() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW).otherHasGone();
    call.resume(call.checkpointAt("outside", Map.of()).in(toBegin()));

    assertThat(call.trail()).startsWith("found nobody in bridge", "dialled 112233 for 25");
  }

  @Test
  void whoNeverMetTheAgentOfARemovedStepBeginsTheFlowAnew() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW).otherHasGone();
    call.resume(call.checkpointAt("removed", Map.of()).in(toBegin()));

    assertThat(call.facts()).contains("started main in nl", "enter start");
  }

  @Test
  void aMessageThatIsBeingRecordedIsNotAskedForAgain() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW).isRecorded();
    call.resume(call.checkpointAt("message", Map.of()));

    assertThat(call.trail()).startsWith("went on recording voicemail/support/channel-7");
    assertThat(call.facts()).contains("leave message: done");
  }

  @Test
  void whoHasTalkedBeforeTheRestartEndsAsOneWhoTalked() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW).hangsUpAtWait(1);

    assertThatThrownBy(() -> call.resume(call.checkpointAt("say", Map.of()).afterTalk()))
        .isInstanceOfSatisfying(
            CallEnded.class, gone -> assertThat(gone.ending()).isEqualTo(Ending.TALKED));
  }

  @Test
  void thatSomebodyTalkedWithTheCallerIsKept() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);
    call.resume(call.checkpointAt("wait", Map.of()));

    assertThat(call.checkpoint().step()).isEqualTo("bye");
    assertThat(call.checkpoint().talked()).isTrue();
  }

  @Test
  void nobodyIsTornOutOfAConversationBecauseTheFlowWasRewritten() {
    for (String step : List.of("removed", "say")) {
      Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);

      assertThat(call.resume(call.checkpointAt(step, Map.of()).in(outside())))
          .isEqualTo(Ending.COMPLETED);

      assertThat(call.trail()).containsExactly("talked in bridge", "hung up");
    }
  }

  @Test
  void aPlaceInTheQueueIsHandedToTheWaitingRoomAsItWasKept() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);
    Checkpoint kept =
        call.checkpointAt("wait", Map.of())
            .at(new Checkpoint.Place(new QueueName("support"), 5, Instant.EPOCH));

    call.resume(kept);

    assertThat(call.waiting().resumed().getFirst().here()).isEqualTo(kept);
  }

  @Test
  void whatWasKeyedBeforeTheRestartIsNotAskedAgain() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);

    call.resume(call.checkpointAt("collect", Map.of("n", "3")));

    assertThat(call.trail()).doesNotContain("heard nl/question");
  }

  @Test
  void aStepThatIsGoneMeansFromTheStartWithWhatWasKeyed() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW).hears("question").presses("2");

    call.resume(call.checkpointAt("removed", Map.of("n", "3")));

    assertThat(call.facts()).startsWith("resumed removed", "started main in nl", "enter start");
    assertThat(call.checkpoint().variables()).containsEntry("n", new Value.Text("3"));
  }

  @Test
  void aFlowThatIsGoneMeansTheFlowOfTheNumber() {
    Rehearsal call = new Rehearsal(STEPS, OTHER, BELOW);
    Checkpoint kept = call.checkpointAt("wait", Map.of());

    call.resume(kept.onward(new Position("removed", "v", "wait", Map.of())));

    assertThat(call.facts()).contains("started main in nl", "enter start");
  }

  private static Checkpoint.Conversation toBegin() {
    return Checkpoint.Conversation.toBegin(Optional.empty(), ScriptedVoice.TALK, Instant.EPOCH);
  }

  private static Checkpoint.Conversation outside() {
    return new Checkpoint.Conversation(Optional.empty(), ScriptedVoice.TALK, Instant.EPOCH, true);
  }
}
