package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hotline.call.Ending;
import org.hotline.flow.script.Rehearsal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows lead into each other, and know of each other only what they are given. */
class PassageTest {
  private static final String STEPS =
      """
      defaults: {failed: sorry}
      steps:
        start: {type: menu, prompt: question, keys: {1: number, 2: leave, 0: person}}
        number: {type: collect, prompt: question, into: order, digits: 1, next: double}
        double: {type: subflow, flow: double, with: {word: order}, done: look}
        look: {type: branch, cases: [{when: twice == order + order, next: bye}], otherwise: sorry}
        leave: {type: goto, flow: leave}
        person: {type: queue, queue: support, served: leave, full: bye, no-agents: bye, timed-out: bye, not-ready: bye, closed: bye}
        sorry: {type: hangup, prompt: sorry}
        bye: {type: hangup, prompt: goodbye}
      """;
  private static final String DOUBLE =
      """
      flow: double
      language: nl
      languages: [nl, en]
      takes: {word: text}
      gives: {twice: text}
      start: ask
      defaults: {failed: give-up}
      steps:
        ask: {type: menu, prompt: notice, keys: {1: work, 2: give-up, 3: english}}
        english: {type: language, language: en, next: work}
        work: {type: set, variables: {twice: word + word, own: word}, next: back}
        back: {type: return}
        give-up: {type: return, as: failed}
      """;
  private static final String LEAVE =
      """
      flow: leave
      language: nl
      languages: [nl, en]
      start: bye
      steps:
        bye: {type: hangup, prompt: goodbye}
      """;

  private static final String PRIVATE =
      """
      defaults: {failed: bye}
      steps:
        ask: {type: collect, prompt: question, into: pin, digits: 4, secret: true, next: below}
        below: {type: subflow, flow: below, with: {word: pin}, done: onward}
        onward: {type: goto, flow: onward, with: {twice: twice}}
        bye: {type: hangup, prompt: sorry}
      """;
  private static final String BELOW =
      """
      flow: below
      language: nl
      languages: [nl, en]
      takes: {word: {type: text, secret: true}}
      gives: {twice: {type: text, secret: true}}
      start: work
      defaults: {failed: give-up}
      steps:
        work: {type: set, variables: {twice: word + word}, secret: true, next: back}
        back: {type: return}
        give-up: {type: return, as: failed}
      """;
  private static final String ONWARD =
      """
      flow: onward
      language: nl
      languages: [nl, en]
      takes: {twice: {type: text, secret: true}}
      start: copy
      defaults: {failed: bye}
      steps:
        copy: {type: set, variables: {copy: twice}, secret: true, next: bye}
        bye: {type: hangup, prompt: goodbye}
      """;

  private static Rehearsal call() {
    return new Rehearsal(STEPS, DOUBLE, LEAVE);
  }

  private static Rehearsal doubling(String choice) {
    return call()
        .hears("question")
        .presses("1")
        .hears("question")
        .presses("7")
        .hears("notice")
        .presses(choice);
  }

  @Test
  void aSubflowKnowsWhatItIsGivenAndGivesWhatItPromises() {
    Rehearsal call = doubling("1");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);

    assertThat(call.facts())
        .containsSubsequence("leave work: next", "leave back: done", "leave double: done");
    assertThat(call.trail()).contains("heard nl/goodbye");
    assertThat(call.checkpoint().variables())
        .containsOnly(
            Map.entry("order", new Value.Text("7")), Map.entry("twice", new Value.Text("77")));
  }

  @Test
  void aSubflowMayReturnAsFailed() {
    Rehearsal call = doubling("2");
    call.run();

    assertThat(call.facts()).contains("leave double: failed");
    assertThat(call.trail()).contains("heard nl/sorry");
    assertThat(call.checkpoint().variables()).containsOnlyKeys("order");
  }

  @Test
  void whatIsPrivateIsHandedFromFlowToFlowAndToldToNobody() {
    Rehearsal call =
        new Rehearsal(PRIVATE, BELOW, ONWARD).hears("question").presses("4827").hears("goodbye");
    call.run();

    assertThat(call.checkpoint().variables()).containsEntry("copy", new Value.Text("48274827"));
    assertThat(call.facts())
        .contains("knows pin = •", "knows twice = •", "knows copy = •")
        .noneMatch(fact -> fact.matches(".*4827.*|key [0-9]"));
  }

  @ParameterizedTest
  @CsvSource({"below, word", "onward, twice"})
  void whatIsPrivateIsNotHandedToAFlowThatTakesItInTheOpen(String flow, String variable) {
    String taken = "takes: {%s: {type: text, secret: true}}".formatted(variable);
    String open = "takes: {%s: text}".formatted(variable);

    assertThatThrownBy(
            () -> new Rehearsal(PRIVATE, BELOW.replace(taken, open), ONWARD.replace(taken, open)))
        .hasMessageContaining("let flow \"%s\" take \"%s\" with", flow, variable);
  }

  @Test
  void theLanguageStaysAsTheCallerChoseIt() {
    Rehearsal call = doubling("3");
    call.run();

    assertThat(call.trail()).contains("heard en/goodbye");
  }

  @Test
  void aCallGoesOnInAnotherFlow() {
    Rehearsal call = call().hears("question").presses("2");

    assertThat(call.run()).isEqualTo(Ending.COMPLETED);

    assertThat(call.checkpoint().flow()).isEqualTo("leave");
    assertThat(call.checkpoint().above()).isEmpty();
    assertThat(call.trail()).contains("heard nl/goodbye");
  }

  @Test
  void aCallKeepsTheFlowsThatItBeganWith() {
    String later = LEAVE.replace("goodbye", "sorry");
    Rehearsal call = call().hears("question").presses("0").rewrittenMeanwhile(STEPS, DOUBLE, later);
    call.run();

    assertThat(call.trail()).contains("heard nl/goodbye").doesNotContain("heard nl/sorry");
  }
}
