package org.hotline.flow.step.queue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.queue.QueueOutcome;
import org.hotline.queue.Stay;

/** Waits for an agent and talks with one. */
public record WaitInQueue(
    Located<QueueName> queue, OptionalInt priority, Optional<Located<AgentId>> agent)
    implements Step {
  private static final Set<Outcome> WITHOUT_WAITING =
      Set.of(
          outcome(QueueOutcome.FULL),
          outcome(QueueOutcome.NO_AGENTS),
          outcome(QueueOutcome.NOT_READY),
          outcome(QueueOutcome.CLOSED),
          outcome(QueueOutcome.FAILED));
  private static final Set<QueueOutcome> WAITED =
      EnumSet.of(QueueOutcome.SERVED, QueueOutcome.TIMED_OUT, QueueOutcome.CLOSED);
  static final StepType TYPE =
      StepType.of(
          "queue",
          new Way(outcome(QueueOutcome.SERVED), "after the conversation"),
          new Way(outcome(QueueOutcome.FULL), "when the queue is full"),
          new Way(outcome(QueueOutcome.NO_AGENTS), "when nobody is logged in"),
          new Way(outcome(QueueOutcome.NOT_READY), "when nobody who is logged in is ready"),
          new Way(outcome(QueueOutcome.TIMED_OUT), "after the longest wait"),
          new Way(
              outcome(QueueOutcome.CLOSED),
              "when it is closed, or closes before the caller's turn"),
          new Way(outcome(QueueOutcome.FAILED), "when the queue is out of order"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return left(scene.rooms().waiting().wait(stay(scene)), scene);
  }

  @Override
  public Outcome resume(Scene scene) {
    return left(scene.rooms().waiting().resume(stay(scene)), scene);
  }

  /** Keys that were pressed to music or to an agent are not meant for what comes now. */
  private static Outcome left(QueueOutcome how, Scene scene) {
    if (WAITED.contains(how)) {
      scene.keypad().forget();
    }
    return outcome(how);
  }

  private static Outcome outcome(QueueOutcome outcome) {
    return new Outcome(outcome.word());
  }

  private Stay stay(Scene scene) {
    return new Stay(scene.call(), queue.value(), priority, named(), scene.language(), scene.here());
  }

  private Optional<AgentId> named() {
    return agent.map(Located::value);
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return WITHOUT_WAITING.contains(outcome);
  }

  @Override
  public boolean isConversation(Outcome outcome) {
    return outcome.equals(outcome(QueueOutcome.SERVED));
  }

  @Override
  public Destination destination() {
    return Destination.PERSON;
  }
}
