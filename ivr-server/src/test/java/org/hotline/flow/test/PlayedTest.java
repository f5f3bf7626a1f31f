package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What tests beside a flow can say of a call that goes as they say. */
class PlayedTest {
  private final PlayedFlow played = new PlayedFlow();

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
    assertThat(played.told(settings, steps)).isEmpty();
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
}
