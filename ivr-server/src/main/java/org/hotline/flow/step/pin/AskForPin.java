package org.hotline.flow.step.pin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Patience;
import org.hotline.flow.step.Question;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Tries;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;

/** Lets nobody on but who keys the PIN; what is keyed is told and kept nowhere. */
public record AskForPin(List<Located<PromptName>> question, Patience patience) implements Step {
  private static final int LONGEST = 16;
  private static final Outcome LOCKED = new Outcome("locked");

  static final StepType TYPE =
      StepType.of(
          "pin",
          new Way(Outcome.NEXT, "after the right PIN"),
          new Way(LOCKED, "after too many wrong PINs, for a while"),
          new Way(Outcome.FAILED, "after the last try"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return Stream.concat(question.stream(), patience.prompts().stream()).toList();
  }

  @Override
  public Outcome run(Scene scene) {
    return new Tries(scene, patience, entry(), question).until(keyed -> admitted(keyed, scene));
  }

  private Question entry() {
    return new Question(
        patience.firstKey(), patience.betweenKeys(), LONGEST, Optional.of(Key.HASH), true);
  }

  private static Optional<Outcome> admitted(String keyed, Scene scene) {
    PhoneNumber caller = scene.here().arrival().from();
    return switch (scene.rooms().office().door().admit(caller, keyed)) {
      case ADMITTED -> Optional.of(Outcome.NEXT);
      case REFUSED -> Optional.empty();
      case LOCKED -> Optional.of(LOCKED);
    };
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return false;
  }
}
