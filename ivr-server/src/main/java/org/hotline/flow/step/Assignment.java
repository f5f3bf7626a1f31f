package org.hotline.flow.step;

import java.util.Optional;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.value.ValueType;

/**
 * A variable that a step sets.
 *
 * @param on the outcome with which it is set; empty for all
 */
public record Assignment(Located<VariableName> variable, Typing typing, Optional<Outcome> on) {

  /** How the type of what is set is known. */
  public sealed interface Typing {
    record Fixed(ValueType type) implements Typing {}

    record ResultOf(Formula formula) implements Typing {}
  }

  public boolean happens(Outcome outcome) {
    return on.isEmpty() || on.get().equals(outcome);
  }
}
