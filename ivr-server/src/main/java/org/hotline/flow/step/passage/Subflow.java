package org.hotline.flow.step.passage;

import java.util.Optional;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Passage;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Goes through another flow and comes back with what that gives. */
record Subflow(Passage into) implements Step {
  static final StepType TYPE =
      StepType.of(
          "subflow",
          new Way(Outcome.DONE, "when the other flow returns"),
          new Way(Outcome.FAILED, "when it returns as failed"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return into.take(scene, given -> scene.standing().descend(into.flow().value(), given));
  }

  /** What the other flow does in between is followed there. */
  @Override
  public boolean isHasty(Outcome outcome) {
    return !outcome.equals(Outcome.DONE);
  }

  @Override
  public Optional<Passage> passage() {
    return Optional.of(into);
  }
}
