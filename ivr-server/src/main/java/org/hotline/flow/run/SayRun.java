package org.hotline.flow.run;

import org.hotline.call.Voice;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Say;

/** Says its prompts; a key that interrupts stays for whoever asks next. */
final class SayRun implements DoneAgain<Say> {
  @Override
  public Outcome run(Say say, Scene scene) {
    scene.sayLocated(say.prompts(), say.interruptible() ? Voice.BY_KEY : Voice.BY_NOTHING);
    return Outcome.NEXT;
  }
}
