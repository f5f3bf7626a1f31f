package org.hotline.flow.step.recordprompt;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.prompt.PromptName;

/** Describes {@code speak-text}. */
public final class SpeakTextForm implements StepForm {
  private static final Field<Located<PromptName>> PROMPT =
      Field.required("prompt", "the prompt whose recording is thrown away", Shapes.PROMPT_HERE);

  @Override
  public StepType type() {
    return SpeakText.TYPE;
  }

  @Override
  public String about() {
    return "Throws a recorded prompt away, so that its text is spoken, for who has keyed the PIN.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(PROMPT);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new SpeakText(filled.get(PROMPT));
  }
}
