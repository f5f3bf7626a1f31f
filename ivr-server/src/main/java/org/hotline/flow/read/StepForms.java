package org.hotline.flow.read;

import java.util.Arrays;
import java.util.List;
import org.hotline.flow.step.StepType;

/** Finds the description of a type of step. */
final class StepForms {
  private StepForms() {}

  static StepForm of(StepType type) {
    return switch (type) {
      case SAY -> new SayForm();
      case MENU -> new MenuForm();
      case COLLECT -> new CollectForm();
      case BRANCH -> new BranchForm();
      case HOURS -> new OpeningHoursForm();
      case QUEUE -> new WaitInQueueForm();
      case TRANSFER -> new TransferForm();
      case VOICEMAIL -> new VoicemailForm();
      case RESOLVED -> new ResolvedForm();
      case HANGUP -> new HangupForm();
    };
  }

  static List<StepForm> all() {
    return Arrays.stream(StepType.values()).map(StepForms::of).toList();
  }
}
