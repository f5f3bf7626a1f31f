package org.hotline.flow.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;
import org.hotline.value.ValueType;

/** Finds out which variables a flow has, and of which types. */
public final class Variables {
  private final Map<String, ValueType> types = new HashMap<>();
  private final List<Assignment> open;

  private Variables(Map<String, ValueType> given, List<Assignment> assignments) {
    types.putAll(given);
    open = new ArrayList<>(assignments);
  }

  /** Those that the flow is given, and those that its steps set. */
  public static Expressions of(Map<String, ValueType> given, List<StepDraft> steps) {
    Variables variables =
        new Variables(given, steps.stream().flatMap(step -> step.sets().stream()).toList());
    return variables.expressions();
  }

  /** What is worked out from other variables has a type as soon as these have one. */
  private Expressions expressions() {
    Expressions known = new Expressions(types);
    while (settle(known)) {
      known = new Expressions(types);
    }
    return known;
  }

  private boolean settle(Expressions known) {
    List<Assignment> settled =
        open.stream().filter(assignment -> settle(assignment, known)).toList();
    return open.removeAll(settled);
  }

  private boolean settle(Assignment assignment, Expressions known) {
    Optional<ValueType> type = type(assignment.typing(), known);
    type.ifPresent(found -> types.putIfAbsent(assignment.variable().value().value(), found));
    return type.isPresent();
  }

  static Optional<ValueType> type(Typing typing, Expressions known) {
    return switch (typing) {
      case Typing.Fixed(ValueType type) -> Optional.of(type);
      case Typing.ResultOf(var formula) ->
          known.compile(formula) instanceof Compiled.Right(var calculation)
              ? Optional.of(calculation.type())
              : Optional.empty();
    };
  }
}
