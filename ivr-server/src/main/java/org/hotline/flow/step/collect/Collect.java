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
 * Asks for digits and keeps them in a variable.
 *
 * @param secret the journal tells that keys were pressed, not which
 * @param again asks even when the variable is already set
 */
public record Collect(
    List<Located<PromptName>> question,
    Located<VariableName> into,
    Digits digits,
    Key terminator,
    DigitCheck check,
    boolean secret,
    boolean again,
    Patience patience)
    implements Step {
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
    return Stream.concat(question.stream(), patience.prompts().stream()).toList();
  }

  public boolean accepts(String entry) {
    return digits.admit(entry) && check.admits(entry);
  }

  @Override
  public Outcome run(Scene scene) {
    VariableName variable = into.value();
    if (scene.knows(variable) && !again) {
      return Outcome.NEXT;
    }
    return new Tries(scene, patience, entry(), question).until(entry -> kept(entry, scene));
  }

  private Question entry() {
    return new Question(
        patience.firstKey(), patience.betweenKeys(), digits.max(), Optional.of(terminator), secret);
  }

  private Optional<Outcome> kept(String entry, Scene scene) {
    if (!accepts(entry)) {
      return Optional.empty();
    }
    scene.set(into.value(), new Value.Text(entry), secret);
    return Optional.of(Outcome.NEXT);
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return outcome.equals(Outcome.NEXT) && !again;
  }

  @Override
  public String wayOutOfCircle() {
    return "a variable that is set is not asked again, so add 'again: true'";
  }
}
