package org.hotline.flow.step.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Patience;
import org.hotline.flow.step.Question;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Tries;
import org.hotline.flow.step.Way;
import org.hotline.journal.Fact;
import org.hotline.prompt.PromptName;

/** Asks how the call was; each answer counts as soon as it is keyed. */
record Survey(List<SurveyQuestion> questions, Patience patience) implements Step {
  static final StepType TYPE =
      StepType.of(
          "survey",
          new Way(Outcome.DONE, "when every question was answered"),
          new Way(Outcome.NO_ANSWER, "when one was not"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return Stream.concat(
            questions.stream().flatMap(question -> question.prompts().stream()),
            patience.prompts().stream())
        .toList();
  }

  /** Whoever does not answer one question is not bothered with the next. */
  @Override
  public Outcome run(Scene scene) {
    boolean all = questions.stream().allMatch(question -> answered(question, scene));
    return all ? Outcome.DONE : Outcome.NO_ANSWER;
  }

  private boolean answered(SurveyQuestion question, Scene scene) {
    Tries tries = new Tries(scene, patience, oneKey(), question.prompts());
    return tries.until(entry -> counted(question, entry, scene)).equals(Outcome.DONE);
  }

  private static Optional<Outcome> counted(SurveyQuestion question, String entry, Scene scene) {
    Optional<String> answer = question.about().answer(new Key(entry.charAt(0)));
    answer.ifPresent(
        given ->
            scene.tell((call, at) -> new Fact.Surveyed(call, at, question.about().word(), given)));
    return answer.map(_ -> Outcome.DONE);
  }

  private Question oneKey() {
    return new Question(patience.firstKey(), patience.betweenKeys(), 1, Optional.empty(), false);
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return false;
  }
}
