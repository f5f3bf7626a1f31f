package org.hotline.flow.run;

import org.hotline.call.Voice;
import org.hotline.flow.step.Hangup;
import org.hotline.flow.step.Outcome;

/** Says goodbye; the story's end hangs up. */
final class HangupRun implements DoneAgain<Hangup> {
  @Override
  public Outcome run(Hangup hangup, Scene scene) {
    scene.sayLocated(hangup.prompts(), Voice.BY_NOTHING);
    return Outcome.END;
  }
}
