package org.hotline.flow.step.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.call.Key;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Patience;
import org.hotline.flow.step.Question;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Tries;
import org.hotline.flow.step.VariableName;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;
import org.hotline.value.Value;

/**
 * Asks for digits and keeps what they stand for in a variable.
 *
 * @param check empty where any digits will do
 * @param confirmation empty where the entry is kept as it is
 * @param secret the journal tells that keys were pressed, not which
 * @param again asks even when the variable is already set
 */
public record Collect(
    List<Located<PromptName>> question,
    Located<VariableName> into,
    Entry entry,
    Key terminator,
    Optional<Located<DigitCheck>> check,
    Optional<Confirmation> confirmation,
    boolean secret,
    boolean again,
    Patience patience)
    implements Step {
  /** Beyond it somebody keys at random. */
  private static final int MOST_CORRECTIONS = 5;

  static final StepType TYPE =
      StepType.of(
          "collect",
          new Way(Outcome.NEXT, "after the entry"),
          new Way(Outcome.FAILED, "after the last try"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public List<Located<PromptName>> prompts() {
    return Stream.of(question, patience.prompts(), promptsOnceSet()).flatMap(List::stream).toList();
  }

  @Override
  public List<Located<PromptName>> promptsOnceSet() {
    return confirmation.map(Confirmation::prompts).orElse(List.of());
  }

  @Override
  public Outcome run(Scene scene) {
    return scene.knows(into.value()) && !again ? Outcome.NEXT : collect(scene, 0);
  }

  /** Who was about to confirm an entry is asked to confirm it, not to key it again. */
  @Override
  public Outcome resume(Scene scene) {
    Optional<Value> kept = scene.value(into.value());
    return confirmation.isEmpty() || kept.isEmpty()
        ? run(scene)
        : confirmed(scene, again ? kept : Optional.empty(), 0);
  }

  private Outcome collect(Scene scene, int corrections) {
    Optional<Value> before = scene.value(into.value());
    Outcome outcome = new Tries(scene, patience, keys(), question).until(it -> kept(it, scene));
    return outcome.equals(Outcome.NEXT) ? confirmed(scene, before, corrections) : outcome;
  }

  private Outcome confirmed(Scene scene, Optional<Value> before, int corrections) {
    Outcome outcome = confirmation.map(it -> asked(it, scene)).orElse(Outcome.NEXT);
    if (outcome.equals(Outcome.NEXT)) {
      return outcome;
    }
    takeBack(scene, before);
    return outcome.equals(Confirmation.AGAIN) && corrections < MOST_CORRECTIONS
        ? collect(scene, corrections + 1)
        : Outcome.FAILED;
  }

  /** The entry is kept first, so that a restart loses nothing of it. */
  private static Outcome asked(Confirmation confirmation, Scene scene) {
    scene.standing().keepWhatIsKnown();
    return confirmation.ask(scene);
  }

  /** What was not confirmed is not known; what was known before still is. */
  private void takeBack(Scene scene, Optional<Value> before) {
    scene.forget(into.value());
    before.ifPresent(value -> scene.set(into.value(), value, secret));
    scene.standing().keepWhatIsKnown();
  }

  private Question keys() {
    return new Question(
        patience.firstKey(), patience.betweenKeys(), entry.most(), Optional.of(terminator), secret);
  }

  private Optional<Outcome> kept(String keys, Scene scene) {
    Optional<Value> value = entry.read(keys, scene.now()).filter(_ -> isChecked(keys));
    value.ifPresent(it -> scene.set(into.value(), it, secret));
    return value.map(_ -> Outcome.NEXT);
  }

  private boolean isChecked(String keys) {
    return check.map(Located::value).orElse(DigitCheck.NONE).admits(keys);
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return outcome.equals(Outcome.NEXT) && !again;
  }

  @Override
  public String wayOutOfCircle() {
    return "a variable that is set is not asked again, so add 'again: true'";
  }

  @Override
  public boolean isErrand() {
    return true;
  }
}
