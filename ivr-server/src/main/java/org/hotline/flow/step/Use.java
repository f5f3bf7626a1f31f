package org.hotline.flow.step;

import java.util.Optional;
import java.util.Set;
import org.hotline.flow.expression.Formula;
import org.hotline.value.ValueType;

/**
 * An expression in a step.
 *
 * @param expected what has to come out of it; empty for anything that a call can keep
 * @param whenTrue the outcome that is taken when it is true
 * @param setBefore what the step itself has set by then
 */
public record Use(
    Formula formula,
    Optional<ValueType> expected,
    Optional<Outcome> whenTrue,
    Set<VariableName> setBefore) {
  public Use {
    setBefore = Set.copyOf(setBefore);
  }

  public static Use of(Formula formula) {
    return new Use(formula, Optional.empty(), Optional.empty(), Set.of());
  }

  /** An expression that has to give a value of this type. */
  public static Use giving(ValueType type, Formula formula) {
    return new Use(formula, Optional.of(type), Optional.empty(), Set.of());
  }

  /** A question; when it is true the step goes on with this outcome. */
  public static Use question(Formula formula, Outcome whenTrue) {
    return new Use(formula, Optional.of(ValueType.YES_NO), Optional.of(whenTrue), Set.of());
  }

  /** In a step that has set these by then. */
  public static Use after(Set<VariableName> setBefore, Formula formula) {
    return new Use(formula, Optional.empty(), Optional.empty(), setBefore);
  }
}
