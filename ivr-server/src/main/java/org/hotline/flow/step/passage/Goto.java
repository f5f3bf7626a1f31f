package org.hotline.flow.step.passage;

import java.util.Optional;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Passage;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Goes on in another flow and does not come back. */
record Goto(Passage into) implements Step {
  static final StepType TYPE =
      StepType.of("goto", new Way(Outcome.FAILED, "when what it gives cannot be worked out"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return into.take(scene, given -> scene.standing().goTo(into.flow().value(), given));
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }

  @Override
  public Optional<Passage> passage() {
    return Optional.of(into);
  }
}
