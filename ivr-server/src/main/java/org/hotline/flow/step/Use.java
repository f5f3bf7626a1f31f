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
 * @param wayToPrivacy what to do before something private may come out of it; empty where it may
 * @param given whether it is no expression in the file, but a variable that the flow gives back
 */
public record Use(
    Formula formula,
    Optional<ValueType> expected,
    Optional<Outcome> whenTrue,
    Set<VariableName> setBefore,
    Optional<String> wayToPrivacy,
    boolean given) {
  public Use {
    setBefore = Set.copyOf(setBefore);
  }

  public static Use of(Formula formula) {
    return after(Set.of(), formula);
  }

  /** A question; when it is true the step goes on with this outcome. */
  public static Use question(Formula formula, Outcome whenTrue) {
    return new Use(
        formula,
        Optional.of(ValueType.YES_NO),
        Optional.of(whenTrue),
        Set.of(),
        Optional.empty(),
        false);
  }

  /** In a step that has set these by then. */
  public static Use after(Set<VariableName> setBefore, Formula formula) {
    return new Use(formula, Optional.empty(), Optional.empty(), setBefore, Optional.empty(), false);
  }

  /** One whose value another flow keeps: in the open, unless it is handed on as private. */
  public static Use handing(Handed variable, Formula formula, String wayToPrivacy) {
    return new Use(
        formula,
        Optional.of(variable.type()),
        Optional.empty(),
        Set.of(),
        Optional.of(wayToPrivacy).filter(_ -> !variable.secret()),
        false);
  }

  /** A variable that the flow promises to give back, as if it were written here. */
  public static Use gift(Handed variable, Formula formula, String wayToPrivacy) {
    Use use = handing(variable, formula, wayToPrivacy);
    return new Use(formula, use.expected, use.whenTrue, use.setBefore, use.wayToPrivacy, true);
  }
}
