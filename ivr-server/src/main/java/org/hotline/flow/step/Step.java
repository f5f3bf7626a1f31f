package org.hotline.flow.step;

import java.util.List;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.prompt.PromptName;

/** What a step does, without where it goes on; each type has a room of its own below this one. */
public interface Step {
  StepType type();

  /** From its beginning. */
  Outcome run(Scene scene);

  /** As another life of the server left it; most steps are simply done again. */
  default Outcome resume(Scene scene) {
    return run(scene);
  }

  /** Every prompt that the step may say. */
  default List<Located<PromptName>> prompts() {
    return List.of();
  }

  /** The names of all hours that the step asks for or changes. */
  default List<Located<String>> hoursNamed() {
    return List.of();
  }

  /** Those of its prompts that are said when the variables which the step sets are set already. */
  default List<Located<PromptName>> promptsOnceSet() {
    return List.of();
  }

  /** Whether the outcome can come without anybody having done or waited for anything. */
  boolean isHasty(Outcome outcome);

  /** What to do about such an outcome where it leads back here, for the admin to read. */
  default String wayOutOfCircle() {
    return "put a menu in between, or let one way lead elsewhere";
  }

  /** Whether the caller is to choose, and so may want none of it. */
  default boolean offersChoice() {
    return false;
  }

  /** Whether only the house's own people may do this. */
  default boolean isReserved() {
    return false;
  }

  /** Whether the caller has found the way by then: something is keyed, asked, done or solved. */
  default boolean isErrand() {
    return false;
  }

  /** Whether somebody has talked with the caller when the step ends so. */
  default boolean isConversation(Outcome outcome) {
    return false;
  }

  /** The way that the step takes into another flow. */
  default Optional<Passage> passage() {
    return Optional.empty();
  }

  /** What the step brings the caller to. */
  default Destination destination() {
    return Destination.ANOTHER_STEP;
  }
}
