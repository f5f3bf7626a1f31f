package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.flow.script.Rehearsal;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectTest {
  private static Rehearsal collecting(String settings) {
    return new Rehearsal(
        """
        steps:
          number: {type: collect, prompt: question, into: number, %s, next: again, failed: bye}
          again: {type: menu, prompt: notice, keys: {1: bye, 2: number}, failed: bye}
          bye: {type: hangup}
        """
            .formatted(settings));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          digits: 4                       | 1234    | 1234
          digits: 4                       | 1234#   | 1234
          digits: 4                       | 99*1234 | 1234
          'digits: {min: 2, max: 6}'      | 12#     | 12
          'digits: {min: 2, max: 6}'      | 123456  | 123456
          'digits: {min: 2, max: 6}'      | 123     | 123
          'digits: {min: 2, max: 6}, terminator: "*"' | 12* | 12
          'digits: 16, check: luhn'       | 4539578763621486 | 4539578763621486
          'digits: 9, check: eleven-test' | 123456789 | 123456789
          'digits: 9, check: bsn'         | 111222333 | 111222333
          """,
      delimiter = '|')
  void keepsWhatWasKeyed(String settings, String keys, String kept) {
    Rehearsal call =
        collecting(settings).hears("question").presses(keys).hears("notice").presses("1");

    call.run();

    assertThat(call.facts()).contains("leave number: next", "leave again: key 1");
    assertThat(call.checkpoint().variables()).containsEntry("number", new Value.Text(kept));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          digits: 4                       | 12
          digits: 4                       | 12#
          digits: 4                       | #
          digits: 4                       | 12A4
          'digits: {min: 2, max: 6}'      | 1#
          'digits: 16, check: luhn'       | 4539578763621487
          'digits: 9, check: eleven-test' | 123456788
          'digits: 9, check: bsn'         | 123456789
          'digits: 9, check: eleven-test' | 000000000
          """,
      delimiter = '|')
  void asksAgainForWhatWillNotDo(String settings, String keys) {
    Rehearsal call = collecting(settings).hears("question").presses(keys).waits().hears("no-match");

    call.run();

    assertThat(call.facts()).contains("no match 1", "leave number: failed");
    assertThat(call.checkpoint().variables()).isEmpty();
  }

  @Test
  void aHabitualHashAfterAFixedLengthIsNotTakenForAnAnswer() {
    Rehearsal call = collecting("digits: 2").hears("question").presses("12#1");

    call.run();

    assertThat(call.facts()).contains("leave again: key 1").doesNotContain("no match 1");
  }

  @Test
  void secretKeysAreNotToldToTheJournal() {
    Rehearsal call = collecting("digits: 4, secret: true").hears("question").presses("1234");

    call.run();

    assertThat(call.facts()).contains("key •").doesNotContain("key 1", "key 2", "key 3", "key 4");
  }

  @Test
  void whatWasKeyedIsNotAskedAgain() {
    Rehearsal call =
        collecting("digits: 1")
            .hears("question")
            .presses("5")
            .hears("notice")
            .presses("2")
            .hears("notice")
            .presses("1");

    call.run();

    assertThat(call.trail()).containsOnlyOnce("heard nl/question");
    call.tookPlace();
  }

  @Test
  void whatWasKeyedIsAskedAgainWhereTheFlowWantsThat() {
    Rehearsal call =
        collecting("digits: 1, again: true")
            .hears("question")
            .presses("5")
            .hears("notice")
            .presses("2")
            .hears("question")
            .presses("6");

    call.run();

    call.tookPlace();
    assertThat(call.checkpoint().variables()).containsEntry("number", new Value.Text("6"));
  }

  @Test
  void theWaitBetweenKeysIsShorterThanTheFirst() {
    Rehearsal call =
        collecting("digits: 4, first-key: 9s, between-keys: 2s, tries: 2")
            .hears("question")
            .presses("12");

    call.run();

    assertThat(call.trail())
        .containsSubsequence("heard nl/question", "waited 2", "heard nl/no-match", "waited 9");
  }

  @Test
  void aHundredKeysAtOnceAreHarmless() {
    Rehearsal call = collecting("digits: 4").hears("question").presses("*".repeat(100));

    call.run();

    assertThat(call.facts()).contains("leave number: failed");
  }
}
