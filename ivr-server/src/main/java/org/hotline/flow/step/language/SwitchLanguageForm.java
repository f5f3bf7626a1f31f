package org.hotline.flow.step.language;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.prompt.Language;

/** Describes {@code language}. */
public final class SwitchLanguageForm implements StepForm {
  private static final Field<Located<Language>> LANGUAGE =
      Field.required(
          "language", "one of the flow's languages, as two letters", new Placed<>(Shapes.LANGUAGE));

  @Override
  public StepType type() {
    return SwitchLanguage.TYPE;
  }

  @Override
  public String about() {
    return "Goes on in another language.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(LANGUAGE);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new SwitchLanguage(filled.get(LANGUAGE));
  }
}
