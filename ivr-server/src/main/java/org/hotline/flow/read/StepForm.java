package org.hotline.flow.read;

import java.util.List;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Use;

/** The one description of a type of step: reads it and describes it to editors. */
public interface StepForm {
  StepType type();

  /** What may be written after {@code type:}. */
  default List<String> words() {
    return List.of(type().word());
  }

  /** One sentence for editors and the manual. */
  String about();

  List<Field<?>> fields();

  /** Only asked when all fields could be read. */
  Step step(Filled filled, Surroundings around);

  /** Ways on beyond those of the type: the keys of a menu, the cases of a branch. */
  default List<Exit> exits(Filled filled) {
    return List.of();
  }

  /** The variables that the step sets. */
  default List<Assignment> sets(Filled filled, Surroundings around) {
    return List.of();
  }

  /** The expressions in the step. */
  default List<Use> uses(Filled filled, Surroundings around) {
    return List.of();
  }
}
