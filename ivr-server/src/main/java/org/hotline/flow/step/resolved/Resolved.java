package org.hotline.flow.step.resolved;

import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.journal.Fact;

/** Marks a standard request as solved, here in the menu. */
public record Resolved(String request) implements Step {
  static final StepType TYPE = StepType.of("resolved", new Way(Outcome.NEXT, "afterwards"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    scene.tell((call, at) -> new Fact.Resolved(call, at, request));
    return Outcome.NEXT;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }

  @Override
  public boolean isErrand() {
    return true;
  }
}
