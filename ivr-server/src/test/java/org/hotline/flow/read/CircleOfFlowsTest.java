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
}
