package org.hotline.flow.step;

import java.util.List;
import org.hotline.call.RecordingLimits;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** Records a message into a box. */
public record Voicemail(String box, List<Located<PromptName>> prompts, RecordingLimits limits)
    implements Step {
  @Override
  public StepType type() {
    return StepType.VOICEMAIL;
  }
}
