package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.flow.script.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caller says how it was. */
class SurveyTest {
  private static Rehearsal asked() {
    return new Rehearsal(
            """
            steps:
              how: {type: survey, solved: question, satisfaction: notice, tries: 2, done: thanks, no-answer: bye}
              thanks: {type: say, prompt: welcome, next: bye}
              bye: {type: hangup, prompt: goodbye}
            """)
        .hears("question");
  }

  @ParameterizedTest
  @CsvSource({"1,yes,5", "2,no,1"})
  void bothAnswersAreKept(String solved, String word, String satisfaction) {
    Rehearsal call = asked().presses(solved).hears("notice").presses(satisfaction);
    call.run();

    assertThat(call.facts())
        .containsSubsequence("solved " + word, "satisfaction " + satisfaction, "leave how: done");
  }

  @Test
  void anAnswerCountsThoughTheNextQuestionHasNone() {
    Rehearsal call = asked().presses("1");
    call.run();

    assertThat(call.facts()).contains("solved yes", "leave how: no-answer");
    assertThat(call.facts()).noneMatch(fact -> fact.startsWith("satisfaction"));
  }

  @ParameterizedTest
  @CsvSource({"3", "0", "'*'", "'#'"})
  void whatIsNoAnswerIsAskedForAgain(String wrong) {
    Rehearsal call = asked().presses(wrong).hears("question").presses("2");
    call.run();

    assertThat(call.facts()).contains("no match 1", "solved no");
  }

  @Test
  void whoSaysNothingIsNotBotheredFurther() {
    Rehearsal call = asked();
    call.run();

    assertThat(call.trail()).doesNotContain("heard nl/notice").contains("heard nl/goodbye");
    assertThat(call.facts()).contains("no input 2", "leave how: no-answer");
  }
}
