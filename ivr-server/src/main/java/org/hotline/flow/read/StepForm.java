package org.hotline.flow.read;

import java.util.List;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** The one description of a type of step: reads it and describes it to editors. */
interface StepForm {
  StepType type();

  /** One sentence for editors and the manual. */
  String about();

  List<Field<?>> fields();

  /** Only asked when all fields could be read. */
  Step step(Filled filled, Conditions conditions);

  /** Ways on beyond those of the type: the keys of a menu, the cases of a branch. */
  default List<Exit> exits(Filled filled) {
    return List.of();
  }
}
