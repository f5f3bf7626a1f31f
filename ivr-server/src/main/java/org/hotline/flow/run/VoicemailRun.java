package org.hotline.flow.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotline.call.CallEnded;
import org.hotline.call.Recording;
import org.hotline.call.Voice;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Voicemail;
import org.hotline.journal.Fact;

/** Records what the caller says after the tone. */
final class VoicemailRun implements Run<Voicemail> {
  /** Who hangs up sooner has not said anything. */
  private static final Duration SHORTEST = Duration.ofSeconds(3);

  @Override
  public Outcome run(Voicemail voicemail, Scene scene) {
    scene.sayLocated(voicemail.prompts(), Voice.BY_KEY);
    scene.keypad().forget();
    return recorded(record(voicemail, scene), voicemail, scene);
  }

  /** A message that is being spoken is not asked for again. */
  @Override
  public Outcome resume(Voicemail voicemail, Scene scene) {
    Optional<Recording> rest = recordOn(voicemail, scene);
    return rest.isPresent() ? recorded(rest.get(), voicemail, scene) : run(voicemail, scene);
  }

  private static Outcome recorded(Recording recording, Voicemail voicemail, Scene scene) {
    if (!recording.usable()) {
      return Outcome.FAILED;
    }
    tell(voicemail, recording.length(), scene);
    return Outcome.DONE;
  }

  private static Recording record(Voicemail voicemail, Scene scene) {
    String name = name(voicemail, scene);
    return heard(() -> scene.voice().record(name, voicemail.limits()), voicemail, scene);
  }

  private static Optional<Recording> recordOn(Voicemail voicemail, Scene scene) {
    String name = name(voicemail, scene);
    return heard(() -> scene.voice().recordOn(name, voicemail.limits()), voicemail, scene);
  }

  /** Most callers end a message by hanging up; it is a message all the same. */
  private static <R> R heard(Supplier<R> recording, Voicemail voicemail, Scene scene) {
    Instant begun = scene.now();
    try {
      return recording.get();
    } catch (CallEnded hungUp) {
      Duration spoken = Duration.between(begun, scene.now());
      if (spoken.compareTo(SHORTEST) >= 0) {
        tell(voicemail, spoken, scene);
      }
      throw hungUp;
    }
  }

  private static void tell(Voicemail voicemail, Duration length, Scene scene) {
    String name = name(voicemail, scene);
    scene.tell((call, at) -> new Fact.VoicemailLeft(call, at, voicemail.box(), name, length));
  }

  private static String name(Voicemail voicemail, Scene scene) {
    return "voicemail/" + voicemail.box() + "/" + scene.call().id();
  }
}
