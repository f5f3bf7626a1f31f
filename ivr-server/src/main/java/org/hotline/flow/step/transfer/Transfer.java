package org.hotline.flow.step.transfer;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.CallEnded;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.Dialled;
import org.hotline.call.Ending;
import org.hotline.call.PhoneNumber;
import org.hotline.call.Talk;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.journal.Fact;

/** Connects the caller with a number outside. */
public record Transfer(PhoneNumber to, Duration ringTime) implements Step {

  static final StepType TYPE =
      StepType.of(
          "transfer",
          new Way(Outcome.DONE, "after the conversation"),
          new Way(Outcome.BUSY, "when the number is busy"),
          new Way(Outcome.NO_ANSWER, "when nobody answers"),
          new Way(Outcome.FAILED, "when the number cannot be reached"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    Outcome outcome =
        switch (scene.voice().dial(to, ringTime)) {
          case Dialled.Answered(Talk talk) -> talk(talk, scene);
          case Dialled.Busy _ -> Outcome.BUSY;
          case Dialled.NoAnswer _ -> Outcome.NO_ANSWER;
          case Dialled.Refused _ -> refused(scene);
          case Dialled.Failed _ -> Outcome.FAILED;
        };
    return left(outcome, scene);
  }

  @Override
  public Outcome resume(Scene scene) {
    Optional<Conversation> kept = scene.here().conversation().filter(scene.voice()::takesUp);
    if (kept.isEmpty()) {
      return run(scene);
    }
    return left(stay(kept.get(), scene), scene);
  }

  private Outcome talk(Talk talk, Scene scene) {
    Conversation conversation = Conversation.toBegin(Optional.empty(), talk, scene.now());
    scene.keep(scene.here().in(conversation));
    scene.voice().connect(talk);
    return stay(conversation, scene);
  }

  /** A conversation that the caller ends was one all the same. */
  private Outcome stay(Conversation conversation, Scene scene) {
    scene.keep(scene.here().in(conversation.asBegun()));
    try {
      scene.voice().stayWith(conversation.talk());
      return Outcome.DONE;
    } catch (CallEnded gone) {
      told(Outcome.DONE, scene);
      throw gone.as(Ending.TALKED);
    }
  }

  private Outcome refused(Scene scene) {
    scene.troubled("calls to " + to + " are not allowed by the settings");
    return Outcome.FAILED;
  }

  /** Keys that were pressed to somebody outside are not meant for what comes now. */
  private Outcome left(Outcome outcome, Scene scene) {
    Outcome told = told(outcome, scene);
    scene.keypad().forget();
    return told;
  }

  private Outcome told(Outcome outcome, Scene scene) {
    scene.tell((call, at) -> new Fact.Transferred(call, at, to, outcome.word()));
    return outcome;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return outcome.equals(Outcome.FAILED);
  }

  @Override
  public boolean isConversation(Outcome outcome) {
    return outcome.equals(Outcome.DONE);
  }

  @Override
  public Destination destination() {
    return Destination.PERSON;
  }
}
