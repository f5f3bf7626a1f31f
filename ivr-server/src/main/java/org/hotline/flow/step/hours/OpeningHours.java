package org.hotline.flow.step.hours;

import java.util.List;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.VariableName;
import org.hotline.flow.step.Way;
import org.hotline.hours.Because;
import org.hotline.hours.HoursState;
import org.hotline.value.Value;

/**
 * Goes on by whether it is open now.
 *
 * @param holidaysApart whether holidays have a way of their own
 */
public record OpeningHours(
    Located<String> hours,
    boolean holidaysApart,
    Optional<VariableName> reason,
    Optional<VariableName> until)
    implements Step {
  static final Outcome HOLIDAY = new Outcome("holiday");
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
  public List<Located<String>> hoursNamed() {
    return List.of(hours);
  }

  @Override
  public Outcome run(Scene scene) {
    HoursState state =
        scene.rooms().office().hours().state(scene.rooms().hoursCalled(hours.value()));
    reason.ifPresent(name -> scene.set(name, new Value.Text(state.because().word()), false));
    until.ifPresent(name -> tellUntil(name, state, scene));
    return outcome(state);
  }

  /** A moment of another step would be told as this one's. */
  private static void tellUntil(VariableName name, HoursState state, Scene scene) {
    scene.forget(name);
    state.until().ifPresent(moment -> scene.set(name, new Value.Moment(moment), false));
  }

  private Outcome outcome(HoursState state) {
    return switch (state) {
      case HoursState.Open _ -> Outcome.OPEN;
      case HoursState.Closed(Because.OfHoliday _, _) when holidaysApart -> HOLIDAY;
      case HoursState.Closed _ -> Outcome.CLOSED;
    };
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
