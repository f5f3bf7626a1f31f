package org.hotline.flow.step;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.At;

/** A step in its flow: its name, what it does, and where it goes on. */
public record FlowStep(StepId id, At at, Step does, Map<Outcome, Exit> exits) {
  public FlowStep {
    exits = Map.copyOf(exits);
  }

  public Optional<StepId> after(Outcome outcome) {
    return Optional.ofNullable(exits.get(outcome)).map(Exit::target);
  }
}
