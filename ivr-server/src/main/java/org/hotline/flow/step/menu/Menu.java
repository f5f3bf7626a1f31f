package org.hotline.flow.step.menu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;

/** Asks for one key of a few. */
public record Menu(List<Located<PromptName>> question, Set<Key> keys, Patience patience)
    implements Step {
  static final StepType TYPE = StepType.of("menu", new Way(Outcome.FAILED, "after the last try"));

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
    return new Tries(scene, patience, each(), question)
        .until(entry -> chosen(new Key(entry.charAt(0))));
  }

  private Question each() {
    return new Question(patience.firstKey(), patience.betweenKeys(), 1, Optional.empty(), false);
  }

  private Optional<Outcome> chosen(Key key) {
    return keys.contains(key) ? Optional.of(Outcome.key(key)) : Optional.empty();
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return false;
  }

  @Override
  public boolean offersChoice() {
    return true;
  }
}
