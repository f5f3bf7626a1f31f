package org.hotline.flow.step.recordprompt;

import java.time.Duration;
import java.util.List;
import org.hotline.call.RecordingLimits;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.prompt.PromptName;

/** Describes {@code record-prompt}. */
public final class RecordPromptForm implements StepForm {
  private static final Field<Located<PromptName>> RECORDS =
      Field.required("records", "the prompt that is recorded", Shapes.PROMPT_HERE);
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.required("prompt", "what is said before the tone", Shapes.PROMPTS);
  private static final Field<Duration> LONGEST =
      Field.optional(
          "longest", "the longest recording", Shapes.seconds(5, 300), Duration.ofSeconds(60));
  private static final Field<Duration> SILENCE =
      Field.optional(
          "silence", "how much silence ends it", Shapes.seconds(1, 60), Duration.ofSeconds(5));

  @Override
  public StepType type() {
    return RecordPrompt.TYPE;
  }

  @Override
  public String about() {
    return "Records a prompt in the language of the call, for who has keyed the PIN.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(RECORDS, PROMPT, LONGEST, SILENCE);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new RecordPrompt(
        filled.get(RECORDS),
        filled.get(PROMPT),
        new RecordingLimits(filled.get(LONGEST), filled.get(SILENCE)));
  }
}
