package org.hotline.flow.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Mistake;
import org.hotline.flow.script.KnownPrompts;
import org.junit.jupiter.api.Test;

/** Flows may lead round to each other, but not ever deeper. */
class CircleOfFlowsTest {
  private static final KnownPrompts PROMPTS =
      KnownPrompts.of("question", "sorry", "no-input", "no-match");

  private static String flow(String name, String way) {
    return """
    flow: %s
    language: nl
    start: ask
    defaults: {failed: bye}
    steps:
      ask: {type: menu, prompt: question, keys: {1: other}}
      other: {%s}
      bye: {type: hangup}
    """
        .formatted(name, way);
  }

  private static Stream<String> told(String wayOfA, String wayOfB) {
    Map<String, String> files =
        Map.of(
            "a.yaml", flow("a", wayOfA), "b.yaml", flow("b", wayOfB), "queues.yaml", "queues: {}");
    return new Written(files, PROMPTS)
        .read().mistakes().stream().filter(Mistake::blocks).map(Mistake::headline);
  }

  @Test
  void subflowsOfEachOtherAreAMistakeOfBoth() {
    assertThat(told("type: subflow, flow: b, done: bye", "type: subflow, flow: a, done: bye"))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("a.yaml:7:32: subflow \"b\" leads back to flow \"a\"")
                    .contains("use 'goto'"),
            second -> assertThat(second).startsWith("b.yaml:7:32:").endsWith("[below-itself]"));
  }

  @Test
  void whoGoesBackByGotoIsNoDeeper() {
    assertThat(told("type: subflow, flow: b, done: bye", "type: goto, flow: a")).isEmpty();
  }

  private static final String GREETS =
      """
      flow: greets
      language: nl
      start: hello
      steps:
        hello: {type: say, prompt: question, next: back}
        back: {type: return}
      """;

  private static final String GREETS_BY_ANOTHER =
      """
      flow: by-another
      language: nl
      start: below
      defaults: {failed: back}
      steps:
        below: {type: subflow, flow: greets, done: back}
        back: {type: return}
      """;

  /** Of the flow that calls one flow twice in a row. */
  private static Stream<String> toldOfTwo(String flow, String wayOn) {
    String caller =
        """
        flow: twice
        language: nl
        start: first
        defaults: {failed: bye}
        steps:
          first: {type: subflow, flow: %1$s, done: second}
          second: {type: subflow, flow: %1$s, done: %2$s}
          bye: {type: hangup}
        """
            .formatted(flow, wayOn);
    Map<String, String> files =
        Map.of(
            "greets.yaml",
            GREETS,
            "by-another.yaml",
            GREETS_BY_ANOTHER,
            "twice.yaml",
            caller,
            "queues.yaml",
            "queues: {}");
    return new Written(files, PROMPTS)
        .read().mistakes().stream().filter(Mistake::blocks).map(Mistake::headline);
  }

  @Test
  void oneFlowMayBeCalledTwiceInARow() {
    assertThat(toldOfTwo("greets", "bye")).isEmpty();
    assertThat(toldOfTwo("by-another", "bye")).isEmpty();
  }

  @Test
  void butRoundAndRoundNobodyIsAsked() {
    assertThat(toldOfTwo("greets", "first"))
        .singleElement()
        .asString()
        .startsWith("twice.yaml:6:3: step 'first' leads back to itself");
    assertThat(toldOfTwo("by-another", "first")).singleElement().asString().contains("'first'");
  }
}
