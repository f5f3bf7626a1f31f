package org.hotline.flow.step;

import java.util.Optional;
import org.hotline.flow.expression.Formula;
import org.hotline.value.ValueType;


/**
 * An expression in a step.
 *
 * @param expected what has to come out of it; empty for anything that a call can keep
 * @param whenTrue the outcome that is taken when it is true
 */
public record Use(Formula formula, Optional<ValueType> expected, Optional<Outcome> whenTrue) {
  public static Use of(Formula formula) {
    return new Use(formula, Optional.empty(), Optional.empty());
  }
}
