package org.hotline.flow.step.hangup;

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

/** Describes {@code hangup}. */
public final class HangupForm implements StepForm {
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.optional("prompt", "what is said before", Shapes.PROMPTS, List.of());

  @Override
  public StepType type() {
    return Hangup.TYPE;
  }

  @Override
  public String about() {
    return "Ends the call.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(PROMPT);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Hangup(filled.get(PROMPT));
  }
}
