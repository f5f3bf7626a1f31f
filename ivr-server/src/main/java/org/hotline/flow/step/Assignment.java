package org.hotline.flow.step;

import java.util.Optional;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.value.ValueType;

/**
 * A variable that a step sets.
 *
 * @param on the outcome with which it is set; empty for all
 * @param sure whether it is always set then
 * @param secret whether the call record hides it
 */
public record Assignment(
    Located<VariableName> variable,
    Typing typing,
    Optional<Outcome> on,
    boolean sure,
    boolean secret) {

  /** How the type of what is set is known. */
  public sealed interface Typing {
    record Fixed(ValueType type) implements Typing {}

    record ResultOf(Formula formula) implements Typing {}
  }

  /** Of something that the call record may show. */
  public Assignment(
      Located<VariableName> variable, Typing typing, Optional<Outcome> on, boolean sure) {
    this(variable, typing, on, sure, false);
  }

  /** Set for sure with this outcome. */
  public static Assignment with(Outcome outcome, Located<VariableName> variable, Typing typing) {
    return new Assignment(variable, typing, Optional.of(outcome), true);
  }

  /** As this one, but hidden in the call record where that is so. */
  public Assignment hidden(boolean so) {
    return new Assignment(variable, typing, on, sure, so);
  }

  public boolean surely(Outcome outcome) {
    return sure && touches(outcome);
  }

  /** Set with this outcome, or else forgotten: nothing is left over from before. */
  public boolean perhaps(Outcome outcome) {
    return !sure && touches(outcome);
  }

  private boolean touches(Outcome outcome) {
    return on.isEmpty() || on.get().equals(outcome);
  }
}
