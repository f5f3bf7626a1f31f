package org.hotline.flow.step.say;

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

/** Describes {@code say}. */
public final class SayForm implements StepForm {
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.required("prompt", "the prompt that is said, or a list of them", Shapes.PROMPTS);
  private static final Field<Boolean> INTERRUPTIBLE =
      Field.optional(
          "interruptible", "whether a key ends it; false for legal notices", Shapes.YES_NO, true);

  @Override
  public StepType type() {
    return Say.TYPE;
  }

  @Override
  public List<String> words() {
    return List.of("play", Say.TYPE.word());
  }

  @Override
  public String about() {
    return "Says one or more prompts.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(PROMPT, INTERRUPTIBLE);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Say(filled.get(PROMPT), filled.get(INTERRUPTIBLE));
  }
}
