package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What tests beside a flow can say, and what is told when a call goes another way. */
class PlayedTest {
  private static final String STEPS =
      """
      defaults: {failed: bye, full: bye, no-agents: bye, timed-out: bye}
      steps:
        welcome: {type: say, prompt: welcome, next: opening}
        opening: {type: hours, hours: office, open: menu, closed: message}
        menu: {type: menu, prompt: question, keys: {1: wait, 2: number, 3: outside, 4: english}}
        wait: {type: queue, queue: support, served: bye}
        number: {type: collect, prompt: notice, into: order, digits: {min: 2, max: 6}, next: solved}
        solved: {type: resolved, request: order, next: bye}
        outside: {type: transfer, to: "112233", done: bye, busy: menu, no-answer: message}
        english: {type: language, language: en, next: menu}
        message: {type: voicemail, box: support, prompt: notice, longest: 1m, silence: 5s, done: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private final Desk desk = new Desk("welcome", STEPS);

  private List<String> told(List<String> settings, String... steps) {
    return Desk.told(desk.plays(settings, steps));
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        call(
            "ends: completed",
            "hears: [welcome, question]",
            "presses: \"1\"",
            "queue: {support: served}",
            "hears: goodbye"),
        call("ends: abandoned", "presses: \"1\"", "hangs-up"),
        call("ends: caller-hung-up", "hears: welcome", "hangs-up"),
        call("ends: talked", "presses: \"3\"", "transfer: done", "hangs-up"),
        call(
            "ends: completed",
            "presses: \"3\"",
            "transfer: busy",
            "hears: question",
            "presses: \"1\"",
            "queue: {support: full}"),
        call(
            "ends: completed",
            "presses: \"3\"",
            "transfer: no-answer",
            "hears: notice",
            "speaks: 10s"),
        call(
            "ends: caller-hung-up",
            "presses: \"3\"",
            "transfer: no-answer",
            "speaks: 10s",
            "hangs-up"),
        call(
            "resolved: order",
            "presses: \"2\"",
            "hears: notice",
            "presses: 12#",
            "knows: {order: \"12\"}",
            "reaches: bye"),
        call(
            "resolved: [order]",
            "presses: \"2\"",
            "hears: notice",
            "presses: \"12\"",
            "reaches: solved"),
        call(
            "ends: completed",
            "presses: \"4\"",
            "knows: {language: en, caller: \"+31201234567\", called: \"100\"}",
            "hears: question",
            "waits",
            "hears: no-input",
            "waits",
            "waits",
            "hears: goodbye"),
        call("caller: withheld", "reaches: menu", "knows: {called: \"100\"}"),
        call("exactly: true", "hears: [welcome, question]", "presses: \"1\""),
        call("called: \"+4420\"", "knows: {called: \"+4420\"}"),
        call("ends: completed"));
  }

  private static Arguments call(String setting, String... steps) {
    return Arguments.of(List.of(setting), steps);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aCallThatGoesAsTheTestSaysPasses(List<String> settings, String[] steps) {
    assertThat(told(settings, steps)).isEmpty();
  }

  static Stream<Arguments> departures() {
    return Stream.of(
        departure(
            "6: expected to hear 'notice', but the caller heard 'welcome' in step 'welcome', 'question' in step 'menu', and then step 'menu' waits for a key; write '- presses: \"1\"' or '- waits' before this",
            "at: 2026-11-24T10:00",
            "hears: notice"),
        departure(
            "6: expected to hear 'question', but the caller heard 'notice' in step 'message', and then step 'message' records a message; write '- speaks: 10s' or '- waits' here",
            "at: 2026-11-24T20:00",
            "hears: [welcome, question]"),
        departure(
            "8: expected to hear 'notice', but the caller heard 'goodbye' in step 'bye', and then the call ended (completed) in step 'bye'",
            "exactly: false",
            "presses: \"1\"",
            "queue: {support: full}",
            "hears: notice"),
        departure(
            "3: expected nothing more, but step 'wait' lets the caller wait in queue 'support'; write '- queue: {support: served}' before this",
            "ends: completed",
            "presses: \"1\""),
        departure(
            "7: expected to come to queue 'sales', but step 'wait' lets the caller wait in queue 'support'; write '- queue: {support: served}' before this",
            "ends: completed",
            "presses: \"1\"",
            "queue: {sales: served}"),
        departure(
            "7: expected to know order as '34' (known is 12), but the caller heard 'goodbye' in step 'bye', and then the call ended (completed) in step 'bye'",
            "ends: completed",
            "presses: 212#",
            "knows: {order: \"34\"}"),
        departure(
            "7: expected to reach step 'wait', but the caller heard 'notice' in step 'number', and then step 'number' waits for a key; write '- presses: \"1\"' or '- waits' before this",
            "ends: completed",
            "presses: \"2\"",
            "reaches: wait"),
        departure(
            "4: expected the call to end as talked, but it ended as completed in step 'bye'",
            "ends: talked",
            "presses: \"1\"",
            "queue: {support: served}"),
        departure(
            "4: expected to be resolved: order, but resolved was nothing",
            "resolved: order",
            "presses: \"1\"",
            "queue: {support: served}"),
        departure(
            "6: expected to hear 'question', but the caller heard 'welcome' in step 'welcome'; write '- hears: welcome' here if that is right",
            "exactly: true",
            "hears: question"),
        departure(
            "7: expected a message to be recorded, but the caller heard 'question' in step 'menu', and then step 'menu' waits for a key; write '- presses: \"1\"' or '- waits' before this",
            "ends: completed",
            "hears: welcome",
            "speaks: 5s"));
  }

  private static Arguments departure(String sentence, String setting, String... steps) {
    return Arguments.of(sentence, List.of(setting), steps);
  }

  @ParameterizedTest
  @MethodSource("departures")
  void whatWentAnotherWayIsToldAtItsLine(String sentence, List<String> settings, String[] steps) {
    String lined = sentence.replaceFirst(": ", ": test 'it': ");
    assertThat(told(settings, steps)).containsExactly(lined);
  }

  @Test
  void aFailingTestTellsWhatHappenedLineByLine() {
    Verdict verdict =
        desk.plays(List.of("ends: talked"), "hears: question", "presses: \"2\"", "presses: 12#")
            .failed()
            .getFirst();

    assertThat(verdict.trail())
        .containsExactly(
            "   0s  started main in nl",
            "   0s  enter welcome",
            "   0s  heard welcome",
            "   1s  leave welcome: next",
            "   1s  enter opening",
            "   1s  leave opening: open",
            "   1s  enter menu",
            "   1s  heard question",
            "   2s  key 2",
            "   2s  leave menu: key 2",
            "   2s  enter number",
            "   2s  key 1",
            "   2s  key 2",
            "   2s  key #",
            "   2s  knows order = 12",
            "   2s  leave number: next",
            "   2s  enter solved",
            "   2s  resolved order",
            "   2s  leave solved: next",
            "   2s  enter bye",
            "   2s  heard goodbye",
            "   3s  leave bye: end");
  }

  /** New York is five hours behind Greenwich in November. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00,menu",
    "2026-11-24T16:59,menu",
    "2026-11-24T17:00,message",
    "2026-11-24T03:00,message",
    "2026-11-22T12:00,message"
  })
  void theTimeIsThatOfTheFlowsOwnHours(String at, String step) {
    assertThat(told(List.of("at: " + at), "reaches: " + step)).isEmpty();
  }

  /** Each try waits for 5 s, and each of its two prompts takes one. */
  @ParameterizedTest
  @CsvSource({"4s,0", "5s,1", "11s,1", "12s,2"})
  void aSilencePassesWaitsForKeysAndEndsWithTheNextKey(String silence, int missed) {
    Verdict verdict =
        desk.plays(
                List.of("ends: talked"),
                "hears: question",
                "silence: " + silence,
                "presses: \"1\"",
                "queue: {support: served}")
            .failed()
            .getFirst();

    assertThat(verdict.trail()).filteredOn(line -> line.contains("no input")).hasSize(missed);
    assertThat(verdict.trail().toString()).contains("leave menu: key 1");
  }

  @Test
  void aSilenceIsOverWhenWhatFollowsHasHappened() {
    assertThat(
            told(
                List.of("ends: completed"),
                "silence: 1h",
                "hears: no-input",
                "silence: 1h",
                "hears: goodbye"))
        .isEmpty();
  }

  @Test
  void whatIsTrueAlreadyDoesNotEndASilence() {
    Verdict verdict =
        desk.plays(
                List.of("ends: talked"),
                "hears: question",
                "silence: 5s",
                "reaches: menu",
                "presses: \"1\"",
                "queue: {support: served}")
            .failed()
            .getFirst();

    assertThat(verdict.trail().toString()).contains("no input 1", "leave menu: key 1");
  }

  @Test
  void theLongestWaitInAQueuePasses() {
    TestReport report =
        desk.plays(List.of("ends: talked"), "presses: \"1\"", "queue: {support: timed-out}");

    assertThat(report.failed().getFirst().trail()).contains("1800s  leave wait: timed-out");
  }

  @Test
  void whatIsKnownIsComparedAsWhatItIs() {
    Desk working =
        new Desk(
            "count",
            """
            steps:
              count: {type: set, variables: {price: "12.5", pieces: "2 + 1"}, next: bye, failed: bye}
              bye: {type: hangup}
            """);

    assertThat(Desk.told(working.plays(List.of(), "knows: {price: 12.50, pieces: 3}"))).isEmpty();
    assertThat(Desk.told(working.plays(List.of(), "knows: {price: 12.51}"))).hasSize(1);
  }

  @Test
  void aFlowThatGoesRoundInCirclesIsGivenUpAndTheStepsAreNamed() {
    Desk circling =
        new Desk(
            "one",
            """
            steps:
              one: {type: menu, prompt: question, keys: {1: bye}, failed: two}
              two: {type: say, prompt: notice, next: one}
              bye: {type: hangup}
            """);

    assertThat(Desk.told(circling.plays(List.of("ends: completed"))))
        .containsExactly(
            "4: test 'it': expected the call to end as completed, but it ended as failed in step 'two';"
                + " it went round in circles through one, two while nobody pressed a key");
  }

  @Test
  void aFlowWithoutTestsIsNamedInOneLine() {
    TestReport report = desk.plays("flow: main\ntests: {test: it, steps: hangs-up}");

    assertThat(report.coverage().getFirst().lines())
        .containsExactly("main: none of 24 outcomes tested");
  }

  @Test
  void outcomesThatNoTestWentThroughAreNamed() {
    TestReport report =
        desk.plays(
            List.of("ends: completed"),
            "hears: question",
            "presses: \"1\"",
            "queue: {support: served}");

    assertThat(report.coverage().getFirst().lines())
        .containsExactly(
            "main: 5 of 24 outcomes tested",
            "  never tested: step 'opening' closed",
            "  never tested: step 'menu' key 2, key 3, key 4, failed",
            "  never tested: step 'wait' full, no-agents, timed-out, failed",
            "  never tested: step 'number' next, failed",
            "  never tested: step 'solved' next",
            "  never tested: step 'outside' done, busy, no-answer, failed",
            "  never tested: step 'english' next",
            "  never tested: step 'message' done, failed");
  }
}
