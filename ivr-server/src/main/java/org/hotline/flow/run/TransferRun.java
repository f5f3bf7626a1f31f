package org.hotline.flow.run;

import java.util.Optional;
import org.hotline.call.CallEnded;
import org.hotline.call.Checkpoint.Conversation;
import org.hotline.call.Dialled;
import org.hotline.call.Ending;
import org.hotline.call.Talk;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Transfer;
import org.hotline.journal.Fact;

/** Dials a number outside; a conversation that goes on after a restart is not dialled again. */
final class TransferRun implements Run<Transfer> {
  @Override
  public Outcome run(Transfer transfer, Scene scene) {
    Outcome outcome =
        switch (scene.voice().dial(transfer.to(), transfer.ringTime())) {
          case Dialled.Answered(Talk talk) -> talk(talk, transfer, scene);
          case Dialled.Busy _ -> Outcome.BUSY;
          case Dialled.NoAnswer _ -> Outcome.NO_ANSWER;
          case Dialled.Refused _ -> refused(transfer, scene);
          case Dialled.Failed _ -> Outcome.FAILED;
        };
    return told(outcome, transfer, scene);
  }

  @Override
  public Outcome resume(Transfer transfer, Scene scene) {
    Optional<Conversation> kept = scene.here().conversation().filter(scene.voice()::takesUp);
    if (kept.isEmpty()) {
      return run(transfer, scene);
    }
    return told(stay(kept.get(), transfer, scene), transfer, scene);
  }

  private static Outcome talk(Talk talk, Transfer transfer, Scene scene) {
    Conversation conversation = Conversation.toBegin(Optional.empty(), talk, scene.now());
    scene.keep(scene.here().in(conversation));
    scene.voice().connect(talk);
    return stay(conversation, transfer, scene);
  }

  /** A conversation that the caller ends was one all the same. */
  private static Outcome stay(Conversation conversation, Transfer transfer, Scene scene) {
    scene.keep(scene.here().in(conversation.asBegun()));
    try {
      scene.voice().stayWith(conversation.talk());
      return Outcome.DONE;
    } catch (CallEnded gone) {
      told(Outcome.DONE, transfer, scene);
      throw gone.as(Ending.TALKED);
    }
  }

  private static Outcome refused(Transfer transfer, Scene scene) {
    String step = scene.here().step();
    String problem = "calls to " + transfer.to() + " are not allowed by the settings";
    scene.tell((call, at) -> new Fact.Troubled(call, at, step, problem));
    return Outcome.FAILED;
  }

  private static Outcome told(Outcome outcome, Transfer transfer, Scene scene) {
    scene.tell((call, at) -> new Fact.Transferred(call, at, transfer.to(), outcome.word()));
    return outcome;
  }
}
