package org.hotline.flow.run;

import org.hotline.flow.hours.WeeklyHours;
import org.hotline.flow.step.OpeningHours;
import org.hotline.flow.step.Outcome;

/** Looks at the clock. */
final class OpeningHoursRun implements DoneAgain<OpeningHours> {
  @Override
  public Outcome run(OpeningHours step, Scene scene) {
    return hours(step, scene).isOpen(scene.now()) ? Outcome.OPEN : Outcome.CLOSED;
  }

  private static WeeklyHours hours(OpeningHours step, Scene scene) {
    String name = step.hours().value();
    return scene
        .rooms()
        .hours()
        .apply(name)
        .orElseThrow(
            () -> new IllegalStateException("Expected hours \"" + name + "\", but there are none"));
  }
}
