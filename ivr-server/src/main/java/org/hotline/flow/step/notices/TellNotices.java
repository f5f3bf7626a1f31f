package org.hotline.flow.step.notices;

import java.util.List;
import org.hotline.call.Voice;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Notice;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;
import org.hotline.prompt.PromptName;

/**
 * Tells the notices that are in force; a key goes on to what comes next.
 *
 * @param only the names of those that may be told; none for all
 */
public record TellNotices(List<Located<String>> only) implements Step {
  private static final Outcome TOLD = new Outcome("told");
  private static final Outcome NONE = new Outcome("none");
  static final StepType TYPE =
      StepType.of(
          "notices",
          new Way(TOLD, "when there was something to tell"),
          new Way(NONE, "when there was nothing"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    List<PromptName> prompts =
        scene.rooms().notices().get().stream()
            .filter(notice -> notice.isInForce(scene.now()))
            .filter(this::isWanted)
            .map(notice -> notice.prompt().value())
            .toList();
    if (prompts.isEmpty()) {
      return NONE;
    }
    scene.say(prompts, Voice.BY_KEY);
    return TOLD;
  }

  private boolean isWanted(Notice notice) {
    return only.isEmpty() || only.stream().anyMatch(name -> name.value().equals(notice.name()));
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }
}
