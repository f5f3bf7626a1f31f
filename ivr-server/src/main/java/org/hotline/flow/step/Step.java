package org.hotline.flow.step;

import java.util.List;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** What a step does, without where it goes on; one record per type. */
public sealed interface Step
    permits Say,
        Menu,
        Collect,
        Branch,
        OpeningHours,
        WaitInQueue,
        Transfer,
        Voicemail,
        Resolved,
        Hangup {
  StepType type();

  /** Every prompt that the step may say. */
  List<Located<PromptName>> prompts();
}
