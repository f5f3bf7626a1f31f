package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.hotline.connector.Failure;
import org.hotline.connector.Reply;
import org.hotline.flow.script.Rehearsal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;

/** A flow asks the firm's back-end; whatever comes back, the caller goes on. */
class BackEndTest {
  private static final String STEPS =
      """
      steps:
        number: {type: collect, prompt: question, into: order, digits: 4, next: ask, failed: bye}
        ask:
          type: lookup
          operation: shop.status
          with: {order: order}
          meanwhile: notice
          found: look
          not-found: unknown
          failed: trouble
        look:
          type: branch
          cases:
            - {when: state == "shipped" && parts > 1, next: move}
            - {when: known(delivery), next: again}
          otherwise: bye
        move: {type: submit, operation: shop.move, with: {order: order}, done: moved, not-found: bye, failed: bye}
        moved: {type: resolved, request: move, next: again}
        again: {type: collect, prompt: question, into: order, digits: 4, again: true, next: ask, failed: bye}
        unknown: {type: say, prompt: no-match, next: bye}
        trouble: {type: say, prompt: sorry, next: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private static Reply found(String state, long parts) {
    return new Reply.Found(Map.of("state", new Value.Text(state), "parts", new Value.Whole(parts)));
  }

  private static Rehearsal asking() {
    return new Rehearsal(STEPS).hears("question").presses("1234");
  }

  @Test
  void whatWasAnsweredIsKnownFromThenOn() {
    Rehearsal call = asking().backEnd("shop.status", found("open", 1));
    call.run();

    assertThat(call.asked()).containsExactly("shop.status {order=1234} ask 2");
    assertThat(call.trail()).contains("heard nl/notice");
    assertThat(call.facts()).contains("leave ask: found", "knows state = open", "knows parts = 1");
  }

  @Test
  void eachVisitIsAnOccasionOfItsOwn() {
    Rehearsal call =
        asking()
            .backEnd("shop.status", found("shipped", 2))
            .backEnd("shop.move", new Reply.Found(Map.of()))
            .hears("question")
            .presses("5678");
    call.run();

    assertThat(call.asked())
        .containsExactly(
            "shop.status {order=1234} ask 2",
            "shop.move {order=1234} move 4",
            "shop.status {order=5678} ask 7",
            "shop.move {order=5678} move 9");
  }

  @Test
  void whatIsNotThereIsOneThing() {
    Rehearsal call = asking().backEnd("shop.status", new Reply.NotFound());
    call.run();

    assertThat(call.trail()).contains("heard nl/no-match");
  }

  @Test
  void aBackEndOutOfOrderIsAnother() {
    Rehearsal call =
        asking().backEnd("shop.status", new Reply.Failed(Failure.UNREACHABLE, "it is silent"));
    call.run();

    assertThat(call.trail()).contains("heard nl/sorry");
    assertThat(call.facts()).contains("leave ask: failed", "trouble in ask");
  }

  @Test
  void anAmountIsComparedAsANumber() {
    Rehearsal call =
        new Rehearsal(
            """
            steps:
              set: {type: set, variables: {paid: "12.5", due: "paid - 10.0"}, next: look, failed: bye}
              look: {type: branch, cases: [{when: due > 2.0, next: good}], otherwise: bye}
              good: {type: say, prompt: notice, next: bye}
              bye: {type: hangup}
            """);
    call.run();

    assertThat(call.trail()).contains("heard nl/notice");
    assertThat(call.checkpoint().variables())
        .containsEntry("due", new Value.Amount(new BigDecimal("2.5")));
  }
}
