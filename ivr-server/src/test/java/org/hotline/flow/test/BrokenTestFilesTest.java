package org.hotline.flow.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a file of tests is told where it is, with the way out. */
class BrokenTestFilesTest {
  private static final String STEPS =
      """
      steps:
        number: {type: collect, prompt: question, into: order, digits: 6, next: count, failed: bye}
        count: {type: set, variables: {tries: "1"}, next: bye, failed: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private final Desk desk = new Desk("number", STEPS);

  static Stream<Arguments> steps() {
    return Stream.of(
        step("waits: 5s", "5:9", "expected '- waits' and nothing behind it"),
        step(
            "here: question",
            "5:9",
            "nothing that happens in a test is called \"here\"; there are hears, presses, silence, speaks, reaches, knows, forced, queue, transfer, back-end, waits, hangs-up"),
        step(
            "pressed: \"1\"",
            "5:9",
            "nothing that happens in a test is called \"pressed\"; did you mean \"presses\"?"),
        step(
            "hears: question\n        presses: \"1\"",
            "5:9",
            "expected one thing that happens, such as '- hears: welcome'; write a line for each, but got a group of settings"),
        step(
            "[hears]",
            "5:9",
            "expected one thing that happens, such as '- hears: welcome'; write a line for each, but got a list"),
        step(
            "hears: questoin",
            "5:16",
            "there is no prompt \"questoin\"; did you mean \"question\"?"),
        step(
            "hears: [question, Nope]",
            "5:27",
            "expected a prompt's name of lower-case letters, digits and '-', but got \"Nope\""),
        step("reaches: by", "5:18", "there is no step \"by\"; did you mean \"bye\"?"),
        step(
            "presses: 1a",
            "5:18",
            "expected keys of a telephone in quotes, such as \"1\" or \"1234#\", but got \"1a\""),
        step(
            "silence: long",
            "5:18",
            "expected a time from 1s to 2h, such as 5s, 2m or 1h30m, but got \"long\""),
        step(
            "speaks: 0s",
            "5:17",
            "expected a time from 1s to 2h, such as 5s, 2m or 1h30m, but got \"0s\""),
        step(
            "knows: {ordr: \"1\"}",
            "5:17",
            "there is no variable \"ordr\"; did you mean \"order\"?"),
        step("knows: {tries: many}", "5:24", "tries is of type number, but \"many\" is not"),
        step(
            "forced: {offise: closed}",
            "5:18",
            "there is no hours named \"offise\"; did you mean \"office\"?"),
        step(
            "queue: {suport: served}",
            "5:17",
            "there is no queue \"suport\"; did you mean \"support\"?"),
        step(
            "queue: {support: serve}",
            "5:26",
            "expected served or full or no-agents or not-ready or timed-out or closed or failed, but got \"serve\"; did you mean \"served\"?"),
        step(
            "queue: support",
            "5:16",
            "expected one queue with how waiting ends, such as {support: served}, but got \"support\""),
        step(
            "transfer: away",
            "5:19",
            "expected done or busy or no-answer or failed, but got \"away\""),
        step(
            "back-end: {operation: shop.order-state, answers: failed}",
            "5:31",
            "connectors.yaml has no operation \"shop.order-state\"; did you mean \"shop.order-status\"?"),
        step(
            "back-end: {operation: shop.order-status}",
            "5:19",
            "a back-end needs 'answers': variables with their values, or not-found, or failed"),
        step(
            "back-end: {operation: shop.order-status, answers: never}",
            "5:59",
            "expected not-found or failed, but got \"never\""),
        step(
            "back-end: {operation: shop.order-status, with: {ordre: \"1\"}, answers: failed}",
            "5:57",
            "the operation has no parameter \"ordre\"; did you mean \"order\"?"),
        step(
            "back-end: {operation: shop.order-status, answers: {amount: 1.50}}",
            "5:31",
            "a good answer always has 'state'; add it to 'answers'"),
        step(
            "back-end: {operation: shop.order-status, answers: {state: new, amout: 1}}",
            "5:72",
            "the operation answers no \"amout\"; did you mean \"amount\"?"),
        step(
            "back-end: {operation: shop.order-status, answers: {state: new, amount: much}}",
            "5:80",
            "amount is of type amount, but \"much\" is not"));
  }

  private static Arguments step(String step, String place, String sentence) {
    return Arguments.of(step, place, sentence);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void aStepThatWillNotDoIsToldWhereItIs(String step, String place, String sentence) {
    demand(desk.plays(List.of(), step), place, sentence);
  }

  static Stream<Arguments> files() {
    return Stream.of(
        file(
            "flow: mian\ntests: [{test: it}]",
            "1:7",
            "this file is main.test.yaml, so expected 'flow: main', but got \"mian\""),
        file("flow: main", "1:1", "a file of tests needs 'tests': the tests, each a call"),
        file("flow: main\ntests: []", "2:8", "expected at least one value, but the list is empty"),
        file(
            "flow: main\ntests: [{test: it}, {test: it}]",
            "2:28",
            "the test on line 2 has this name already; give it another"),
        file(
            "flow: main\ntests: [{steps: [waits]}]",
            "2:9",
            "a test needs 'test': what is tested, in your words"),
        file(
            "flow: main\ntests: [{test: it, step: [waits]}]",
            "2:20",
            "a test has no 'step'; did you mean \"steps\"?"),
        file(
            "flow: main\ntests: [{test: it, at: 10:00}]",
            "2:24",
            "expected a date and time, such as 2026-11-24T10:00, but got \"10:00\""),
        file(
            "flow: main\ntests: [{test: it, at: 2026-02-30T10:00}]",
            "2:24",
            "expected a date and time, such as 2026-11-24T10:00, but got \"2026-02-30T10:00\""),
        file(
            "flow: main\ntests: [{test: it, forced: {offise: open}}]",
            "2:29",
            "there is no hours named \"offise\"; did you mean \"office\"?"),
        file(
            "flow: main\ntests: [{test: it, forced: {office: shut}}]",
            "2:37",
            "expected open or closed, alone or with an end such as closed until 2026-11-25T09:00, but got \"shut\""),
        file(
            "flow: main\ntests: [{test: it, caller: me}]",
            "2:28",
            "expected a number of digits, with or without + in front, or withheld, but got \"me\""),
        file(
            "flow: main\ntests: [{test: it, ends: well}]",
            "2:26",
            "expected completed or caller-hung-up or abandoned or talked or failed, but got \"well\""));
  }

  private static Arguments file(String text, String place, String sentence) {
    return Arguments.of(text, place, sentence);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatWillNotDoIsToldWhereItIs(String text, String place, String sentence) {
    demand(desk.plays(text), place, sentence);
  }

  @Test
  void whereOneTestCannotBeReadNoneIsPlayed() {
    TestReport report =
        desk.plays("flow: main\ntests: [{test: good}, {test: bad, steps: [nonsense]}]");

    assertThat(report.passed()).isFalse();
    assertThat(report.verdicts()).isEmpty();
  }

  private static void demand(TestReport report, String place, String sentence) {
    assertThat(report.passed()).isFalse();
    assertThat(report.mistakes())
        .extracting(mistake -> mistake.at().toString(), mistake -> mistake.sentence())
        .containsExactly(tuple("main.test.yaml:" + place, sentence));
  }
}
