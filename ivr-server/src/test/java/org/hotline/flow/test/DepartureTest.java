package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told when a call goes another way than its test says. */
class DepartureTest {
  private final PlayedFlow played = new PlayedFlow();

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
    assertThat(played.told(settings, steps)).containsExactly(lined);
  }

  @Test
  void aFailingTestTellsWhatHappenedLineByLine() {
    Verdict verdict =
        played
            .plays(List.of("ends: talked"), "hears: question", "presses: \"2\"", "presses: 12#")
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
}
