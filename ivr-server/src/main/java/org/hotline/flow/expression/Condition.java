package org.hotline.flow.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A question about a call's variables, compiled when the flow was read. */
public final class Condition {
  private final String text;
  private final Set<String> variables;
  private final CelRuntime.Program program;

  Condition(String text, Set<String> variables, CelRuntime.Program program) {
    this.text = text;
    this.variables = Set.copyOf(variables);
    this.program = program;
  }

  /** A variable that was never set is empty. */
  public boolean holds(Map<String, String> values) {
    Map<String, String> all = new HashMap<>();
    variables.forEach(name -> all.put(name, values.getOrDefault(name, "")));
    try {
      return Boolean.TRUE.equals(program.eval(all));
    } catch (CelEvaluationException broken) {
      throw new IllegalStateException(
          "Expected \"" + text + "\" to be true or false, but " + broken.getMessage(), broken);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
