package org.hotline.flow.step.language;

import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.prompt.Language;

/** Goes on in another language; the queue and the agent are told of it too. */
public record SwitchLanguage(Located<Language> language) implements Step {
  static final StepType TYPE = StepType.of("language", new Way(Outcome.NEXT, "afterwards"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    scene.speak(language.value());
    return Outcome.NEXT;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
