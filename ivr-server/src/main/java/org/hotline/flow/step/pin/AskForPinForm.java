package org.hotline.flow.step.pin;

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

/** Describes {@code pin}. */
public final class AskForPinForm implements StepForm {
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.required("prompt", "the question; # ends the PIN", Shapes.PROMPTS);

  @Override
  public StepType type() {
    return AskForPin.TYPE;
  }

  @Override
  public String about() {
    return "Lets nobody on but who keys the PIN of the installation.";
  }

  @Override
  public List<Field<?>> fields() {
    return Stream.concat(Stream.of(PROMPT), PatienceFields.OF_AN_ENTRY.stream()).toList();
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new AskForPin(filled.get(PROMPT), PatienceFields.from(filled));
  }
}
