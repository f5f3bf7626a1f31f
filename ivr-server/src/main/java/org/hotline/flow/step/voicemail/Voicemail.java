package org.hotline.flow.step.voicemail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.call.CallEnded;
import org.hotline.call.Recording;
import org.hotline.call.RecordingLimits;
import org.hotline.call.Voice;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.journal.Fact;
import org.hotline.prompt.PromptName;
import org.hotline.record.Messages;

/** Records a message into a box. */
public record Voicemail(String box, List<Located<PromptName>> prompts, RecordingLimits limits)
    implements Step {
  private static final PromptName NOTHING_HEARD = new PromptName("nothing-heard");

  /** Who hangs up sooner has not said anything. */
  private static final Duration SHORTEST = Duration.ofSeconds(3);

  static final StepType TYPE =
      StepType.of(
          "voicemail",
          new Way(Outcome.DONE, "after the message"),
          new Way(Outcome.FAILED, "when there is no message after asking twice"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return kept(asked(scene), scene);
  }

  /** A message that is being spoken is not asked for again. */
  @Override
  public Outcome resume(Scene scene) {
    Optional<Recording> rest = recordOn(scene);
    return rest.isPresent() ? kept(rest.get(), scene) : run(scene);
  }

  /** Who said nothing is asked once more. */
  private Outcome kept(Recording first, Scene scene) {
    return recorded(first.isSilent() ? askedAgain(scene) : first, scene);
  }

  private Recording askedAgain(Scene scene) {
    scene.say(List.of(NOTHING_HEARD), Voice.BY_NOTHING);
    return asked(scene);
  }

  private Recording asked(Scene scene) {
    scene.sayLocated(prompts, Voice.BY_KEY);
    scene.keypad().forget();
    String name = name(scene);
    return heard(() -> messages(scene).heard(scene.voice().record(name, limits)), scene);
  }

  private Outcome recorded(Recording recording, Scene scene) {
    if (!recording.usable() || recording.isSilent()) {
      return Outcome.FAILED;
    }
    tell(recording.length(), scene);
    return Outcome.DONE;
  }

  private Optional<Recording> recordOn(Scene scene) {
    String name = name(scene);
    return heard(() -> scene.voice().recordOn(name, limits).map(messages(scene)::heard), scene);
  }

  private static Messages messages(Scene scene) {
    return scene.rooms().office().messages();
  }

  /** Most callers end a message by hanging up; it is a message all the same. */
  private <R> R heard(Supplier<R> recording, Scene scene) {
    Instant begun = scene.now();
    try {
      return recording.get();
    } catch (CallEnded hungUp) {
      Duration spoken = Duration.between(begun, scene.now());
      Recording tape = messages(scene).heard(new Recording(name(scene), true, spoken));
      if (spoken.compareTo(SHORTEST) >= 0) {
        recorded(tape, scene);
      }
      throw hungUp;
    }
  }

  private void tell(Duration length, Scene scene) {
    String name = name(scene);
    scene.tell((call, at) -> new Fact.VoicemailLeft(call, at, box, name, length));
  }

  /** A second message of the same call does not take the place of the first. */
  private String name(Scene scene) {
    return "voicemail/" + box + "/" + scene.call().id() + "-" + scene.here().steps();
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return outcome.equals(Outcome.FAILED);
  }
}
