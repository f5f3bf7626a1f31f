package org.hotline.flow.step.voicemail;

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

/** Describes {@code voicemail}. */
public final class VoicemailForm implements StepForm {
  private static final Field<String> BOX =
      Field.required("box", "the box that keeps the message", Shapes.PLAIN_NAME);
  private static final Field<List<Located<PromptName>>> PROMPT =
      Field.required("prompt", "what is said before the tone", Shapes.PROMPTS);
  private static final Field<Duration> LONGEST =
      Field.optional(
          "longest", "the longest message", Shapes.seconds(5, 600), Duration.ofSeconds(120));
  private static final Field<Duration> SILENCE =
      Field.optional(
          "silence", "how much silence ends it", Shapes.seconds(1, 60), Duration.ofSeconds(5));

  @Override
  public StepType type() {
    return Voicemail.TYPE;
  }

  @Override
  public String about() {
    return "Records a message.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(BOX, PROMPT, LONGEST, SILENCE);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new Voicemail(
        filled.get(BOX),
        filled.get(PROMPT),
        new RecordingLimits(filled.get(LONGEST), filled.get(SILENCE)));
  }
}
