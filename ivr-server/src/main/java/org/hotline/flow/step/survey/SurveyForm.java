package org.hotline.flow.step.survey;

import java.util.List;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.PatienceFields;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.prompt.PromptName;

/** Describes {@code survey}. */
public final class SurveyForm implements StepForm {
  private static final Field<List<Located<PromptName>>> SOLVED =
      Field.required(
          "solved", "asks whether the question was solved: 1 for yes, 2 for no", Shapes.PROMPTS);
  private static final Field<List<Located<PromptName>>> SATISFACTION =
      Field.optional(
          "satisfaction",
          "asks how satisfied the caller is, from 1, not at all, to 5, very",
          Shapes.PROMPTS);

  @Override
  public StepType type() {
    return Survey.TYPE;
  }

  @Override
  public String about() {
    return "Asks how the call was, in one key or two.";
  }

  @Override
  public List<Field<?>> fields() {
    return Stream.concat(Stream.of(SOLVED, SATISFACTION), PatienceFields.OF_ONE_KEY.stream())
        .toList();
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    SurveyQuestion solved = new SurveyQuestion(About.SOLVED, filled.get(SOLVED));
    Stream<SurveyQuestion> further =
        filled.find(SATISFACTION).stream()
            .map(prompts -> new SurveyQuestion(About.SATISFACTION, prompts));
    return new Survey(
        Stream.concat(Stream.of(solved), further).toList(), PatienceFields.from(filled));
  }
}
