package org.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotline.prompt.Language;
import org.junit.jupiter.api.Test;

/** What passed its tests is tested again when something changed on which they depend. */
class JudgeTest {
  private static final Language DUTCH = new Language("nl");
  private static final Language ENGLISH = new Language("en");
  private static final Judge JUDGE = new Judge("program 1", List.of(DUTCH, ENGLISH), "prompts 1");

  @Test
  void anotherLifeOfTheServerIsTheSameJudge() {
    assertThat(new Judge("program 1", List.of(DUTCH, ENGLISH), "prompts 1").name())
        .isEqualTo(JUDGE.name());
  }

  @Test
  void otherLanguagesJudgeAnew() {
    differs(new Judge("program 1", List.of(DUTCH), "prompts 1"));
    differs(new Judge("program 1", List.of(ENGLISH, DUTCH), "prompts 1"));
  }

  @Test
  void soDoAnotherProgramAndOtherPrompts() {
    differs(new Judge("program 2", List.of(DUTCH, ENGLISH), "prompts 1"));
    differs(new Judge("program 1", List.of(DUTCH, ENGLISH), "prompts 2"));
  }

  private static void differs(Judge other) {
    assertThat(other.name()).isNotEqualTo(JUDGE.name());
  }
}
