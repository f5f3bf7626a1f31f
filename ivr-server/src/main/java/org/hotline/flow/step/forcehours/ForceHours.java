package org.hotline.flow.step.forcehours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.journal.Fact;

/** Opens or closes whatever the calendar says, or goes by the calendar again. */
public record ForceHours(Located<String> hours, Wish wish) implements Step {
  static final StepType TYPE =
      StepType.of(
          "force-hours",
          new Way(Outcome.DONE, "when it is so"),
          new Way(Outcome.FAILED, "when it could not be kept"));

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
    String by = "the caller " + scene.here().arrival().from();
    Optional<Instant> until =
        wish.fulfil(scene.rooms().hoursCalled(hours.value()), scene.rooms().office().hours(), by);
    scene.tell((call, at) -> new Fact.HoursForced(call, at, hours.value(), wish.word(), until));
    return Outcome.DONE;
  }

  @Override
  public boolean isReserved() {
    return true;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
