package org.hotline.flow;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.Checkpoint;
import org.hotline.call.Position;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.Flows;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.StepId;
import org.hotline.value.Value;

/** The flows that were in force when a call began; it keeps to them whatever is published later. */
record FlowsOfCall(Map<String, Flow> flows) implements Flows {
  @Override
  public Position start(String flow, Map<String, Value> given) {
    return named(flow).beginning(given);
  }

  @Override
  public Expressions expressions(String flow) {
    return named(flow).expressions();
  }

  Optional<FlowStep> standing(Position position) {
    return Optional.ofNullable(flows.get(position.flow()))
        .flatMap(flow -> flow.step(new StepId(position.step())));
  }

  /** Where it goes on after the step at which the call stands. */
  Optional<FlowStep> after(Position position, Outcome outcome) {
    return outcome.equals(Outcome.BEGIN)
        ? standing(position)
        : standing(position).flatMap(step -> named(position.flow()).next(step, outcome));
  }

  /** Whether all that the call has come through is still there. */
  boolean know(Checkpoint checkpoint) {
    return Stream.concat(Stream.of(checkpoint.position()), checkpoint.above().stream())
        .allMatch(position -> standing(position).isPresent());
  }

  private Flow named(String name) {
    return Optional.ofNullable(flows.get(name))
        .orElseThrow(() -> new IllegalStateException("there is no flow \"" + name + "\" any more"));
  }
}
