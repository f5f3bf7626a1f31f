package org.hotline.flow.step.queue;

import java.util.List;
import java.util.OptionalInt;
import org.hotline.call.AgentId;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.read.Whole;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code queue}. */
public final class WaitInQueueForm implements StepForm {
  private static final Field<Located<QueueName>> QUEUE =
      Field.required("queue", "the name of a queue in queues.yaml", new Placed<>(Shapes.QUEUE));
  private static final Field<Integer> PRIORITY =
      Field.optional(
          "priority",
          "points, each of which counts like a wait of the queue's 'priority-worth'; else the queue's own",
          new Whole(0, 1000));
  private static final Field<Located<AgentId>> AGENT =
      Field.optional(
          "agent",
          "the caller's own agent, for whom the caller waits alone for the time of the queue's 'sticky', as long as that one takes calls",
          new Placed<>(Shapes.AGENT));

  @Override
  public StepType type() {
    return WaitInQueue.TYPE;
  }

  @Override
  public String about() {
    return "Waits for an agent and talks with one.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(QUEUE, PRIORITY, AGENT);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    OptionalInt priority = filled.find(PRIORITY).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new WaitInQueue(filled.get(QUEUE), priority, filled.find(AGENT));
  }
}
