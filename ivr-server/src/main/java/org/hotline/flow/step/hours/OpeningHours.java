package org.hotline.flow.step.hours;

import org.hotline.flow.hours.WeeklyHours;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Goes on by whether it is open now. */
public record OpeningHours(Located<String> hours) implements Step {
  static final StepType TYPE =
      StepType.of(
          "hours",
          new Way(Outcome.OPEN, "during opening hours"),
          new Way(Outcome.CLOSED, "outside opening hours"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return hours(scene).isOpen(scene.now()) ? Outcome.OPEN : Outcome.CLOSED;
  }

  private WeeklyHours hours(Scene scene) {
    String name = hours.value();
    return scene
        .rooms()
        .hours()
        .apply(name)
        .orElseThrow(
            () -> new IllegalStateException("Expected hours \"" + name + "\", but there are none"));
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
