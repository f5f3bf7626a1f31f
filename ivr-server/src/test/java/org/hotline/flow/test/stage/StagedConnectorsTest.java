package org.hotline.flow.test.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.hotline.call.CallId;
import org.hotline.call.ServerStops;
import org.hotline.connector.Failure;
import org.hotline.connector.Occasion;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.flow.Loaded;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.read.Source;
import org.hotline.flow.read.Written;
import org.hotline.flow.script.KnownPrompts;
import org.hotline.flow.test.FlowTest;
import org.hotline.flow.test.read.TestReader;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;

class StagedConnectorsTest {
  private static final KnownPrompts PROMPTS = KnownPrompts.of("goodbye", "sorry");
  private static final OperationName STATUS = OperationName.of("shop.order-status");
  private static final Loaded LOADED =
      new Written(
              Map.of(
                  "main.yaml",
                  "flow: main\nlanguage: nl\nstart: bye\nsteps:\n  bye: {type: hangup}\n",
                  "connectors.yaml",
                  """
                  connectors:
                    shop:
                      base-url: https://shop.example
                      operations:
                        order-status:
                          kind: lookup
                          path: /orders/{order}
                          parameters: {order: {pattern: "[0-9]{6}", max: 6}}
                          answer:
                            state: {pointer: /state, type: text, max: 20}
                            amount: {pointer: /amount, type: amount, optional: true}
                  """),
              PROMPTS)
          .read()
          .loaded()
          .orElseThrow();

  private final VirtualClock clock = new VirtualClock(Instant.parse("2026-11-24T09:00:00Z"));

  private Script script(String... steps) {
    StringBuilder text =
        new StringBuilder("flow: main\ntests:\n  - test: it\n    ends: completed\n    steps:\n");
    Arrays.stream(steps).forEach(step -> text.append("      - ").append(step).append('\n'));
    Mistakes mistakes = new Mistakes();
    FlowTest test =
        new TestReader(LOADED, PROMPTS, mistakes)
            .read(new Source("main.test.yaml", text.toString(), "1"))
            .orElseThrow()
            .tests()
            .getFirst();
    assertThat(mistakes.all()).isEmpty();
    return new Script(test, clock, new StagedHours(ZoneOffset.UTC, clock));
  }

  private Reply ask(Script script, String order) {
    return new StagedConnectors(LOADED.connectors(), script, new Diary(clock))
        .ask(STATUS, Map.of("order", order), new Occasion(new CallId("call"), "look", 1));
  }

  @Test
  void answersWithTheTypesOfTheOperation() {
    Script script =
        script(
            "back-end: {operation: shop.order-status, answers: {state: shipped, amount: 12.50}}");

    assertThat(ask(script, "100123"))
        .isEqualTo(
            new Reply.Found(
                Map.of(
                    "state", new Value.Text("shipped"),
                    "amount", new Value.Amount(new BigDecimal("12.50")))));
    assertThat(script.isFulfilled()).isTrue();
  }

  @Test
  void answersThatThereIsNoneAndThatItBroke() {
    Script script =
        script(
            "back-end: {operation: shop.order-status, answers: not-found}",
            "back-end: {operation: shop.order-status, with: {order: \"100124\"}, answers: failed}");

    assertThat(ask(script, "100123")).isEqualTo(new Reply.NotFound());
    assertThat(ask(script, "100124")).isInstanceOf(Reply.Failed.class);
    assertThat(script.isFulfilled()).isTrue();
  }

  @Test
  void whatTheBackEndWouldNeverBeSentFailsWithoutAnAnswer() {
    Script script = script("back-end: {operation: shop.order-status, answers: not-found}");

    assertThat(ask(script, "12"))
        .isInstanceOfSatisfying(
            Reply.Failed.class,
            failed -> assertThat(failed.why()).isEqualTo(Failure.UNFIT_ARGUMENT));
    assertThat(script.isFulfilled()).isFalse();
  }

  @Test
  void aQuestionThatTheTestDoesNotAnswerSaysWhatWasAskedAndWhatToAdd() {
    assertThat(sentence(script("waits"), "100123"))
        .isEqualTo(
            "expected to wait while the flow asks for a key, but step '' asks shop.order-status"
                + " with order 100123; write '- back-end: {operation: shop.order-status,"
                + " answers: {state: ..., amount: ...}}' before this");
  }

  @Test
  void anotherQuestionThanExpectedSaysBoth() {
    Script script =
        script(
            "back-end: {operation: shop.order-status, with: {order: \"100124\"}, answers: failed}");

    assertThat(sentence(script, "100123"))
        .startsWith(
            "expected shop.order-status to be asked with order 100124,"
                + " but step '' asks shop.order-status with order 100123");
  }

  private String sentence(Script script, String order) {
    assertThatThrownBy(() -> ask(script, order)).isInstanceOf(ServerStops.class);
    return script.failure().orElseThrow().sentence();
  }
}
