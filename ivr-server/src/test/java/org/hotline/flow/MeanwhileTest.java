package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hotline.connector.Failure;
import org.hotline.connector.Reply;
import org.hotline.flow.script.Rehearsal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;

/** What a caller hears while a back-end works never keeps the caller from going on. */
class MeanwhileTest {
  private static final String STEPS =
      """
      steps:
        ask:
          type: lookup
          operation: shop.status
          with: {order: '"1234"'}
          meanwhile: [notice, comfort, question]
          found: good
          not-found: unknown
          failed: trouble
        good: {type: say, prompt: welcome, next: bye}
        unknown: {type: say, prompt: no-match, next: bye}
        trouble: {type: say, prompt: sorry, next: bye}
        bye: {type: hangup}
      """;
  private static final Reply FOUND =
      new Reply.Found(Map.of("state", new Value.Text("open"), "parts", new Value.Whole(1)));

  private static Rehearsal during(String prompt, Reply reply) {
    Rehearsal call =
        new Rehearsal(STEPS).backEnd("shop.status", reply).backEndRepliesDuring(prompt);
    call.run();
    return call;
  }

  @Test
  void aFailureCutsOffWhatIsHeard() {
    Rehearsal call = during("notice", new Reply.Failed(Failure.UNREACHABLE, "it is silent"));
    assertThat(call.trail()).containsExactly("heard nl/notice", "heard nl/sorry", "hung up");
    assertThat(call.facts()).contains("began nl/notice");
  }

  @Test
  void anAnswerWaitsForTheEndOfThePromptAndNoLonger() {
    Rehearsal call = during("comfort", FOUND);
    assertThat(call.trail())
        .containsExactly("heard nl/notice", "heard nl/comfort", "heard nl/welcome", "hung up");
    assertThat(call.facts()).contains("said nl/comfort");
  }

  @Test
  void thatThereIsNoSuchThingIsAnAnswerToo() {
    Rehearsal call = during("notice", new Reply.NotFound());
    assertThat(call.trail()).containsExactly("heard nl/notice", "heard nl/no-match", "hung up");
    assertThat(call.facts()).contains("said nl/notice");
  }
}
