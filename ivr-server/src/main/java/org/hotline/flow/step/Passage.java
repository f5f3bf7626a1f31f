package org.hotline.flow.step;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.expression.NotWorkedOut;
import org.hotline.flow.mistake.Located;
import org.hotline.value.Value;

/**
 * A way into another flow.
 *
 * @param with the variables that the other flow begins with, each to be worked out
 * @param comesBack whether that flow may return here
 */
public record Passage(
    Located<String> flow, Map<Located<VariableName>, Formula> with, boolean comesBack) {
  public Passage {
    with = Map.copyOf(with);
  }

  /** Goes with what is given, unless that cannot be worked out. */
  public Outcome take(Scene scene, Consumer<Map<String, Value>> way) {
    try {
      Map<String, Value> given = new HashMap<>();
      with.forEach((name, formula) -> given.put(name.value().value(), scene.workOut(formula)));
      way.accept(given);
      return Outcome.BEGIN;
    } catch (NotWorkedOut broken) {
      scene.troubled(String.valueOf(broken.getMessage()));
      return Outcome.FAILED;
    }
  }
}
