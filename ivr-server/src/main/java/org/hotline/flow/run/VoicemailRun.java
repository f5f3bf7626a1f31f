package org.hotline.flow.run;

import org.hotline.call.Recording;
import org.hotline.call.Voice;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Voicemail;
import org.hotline.journal.Fact;

/** Records what the caller says after the tone. */
final class VoicemailRun implements DoneAgain<Voicemail> {
  @Override
  public Outcome run(Voicemail voicemail, Scene scene) {
    scene.sayLocated(voicemail.prompts(), Voice.BY_KEY);
    scene.keypad().forget();
    Recording recording = scene.voice().record(name(voicemail, scene), voicemail.limits());
    if (!recording.usable()) {
      return Outcome.FAILED;
    }
    scene.tell(
        (call, at) ->
            new Fact.VoicemailLeft(
                call, at, voicemail.box(), recording.name(), recording.length()));
    return Outcome.DONE;
  }

  private static String name(Voicemail voicemail, Scene scene) {
    return "voicemail/" + voicemail.box() + "/" + scene.call().id();
  }
}
