package org.hotline.flow.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hotline.flow.expression.Calculation;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.step.Assignment;
import org.hotline.value.ValueType;

/** The variables of a flow that are private: those it is given so, and those its steps keep so. */
record Privates(Set<String> names, Expressions expressions) {
  static Privates of(FlowDraft flow) {
    Set<String> names = new HashSet<>(flow.signature().privatelyTaken());
    flow.steps().stream()
        .flatMap(step -> step.sets().stream())
        .filter(Assignment::secret)
        .forEach(assignment -> names.add(assignment.variable().value().value()));
    return new Privates(names, flow.expressions());
  }

  boolean contains(Assignment assignment) {
    return names.contains(assignment.variable().value().value());
  }

  /** A private variable that can be told from what comes out of the expression. */
  Optional<String> toldBy(Formula formula) {
    return switch (expressions.compile(formula)) {
      case Compiled.Wrong _ -> Optional.empty();
      case Compiled.Right(var calculation) ->
          tellsTooLittle(calculation) ? Optional.empty() : usedBy(calculation);
    };
  }

  /** A yes or no that is worked out; one that is itself private is not worked out, but copied. */
  private boolean tellsTooLittle(Calculation calculation) {
    return calculation.type() == ValueType.YES_NO
        && !names.contains(calculation.toString().strip());
  }

  private Optional<String> usedBy(Calculation calculation) {
    return calculation.uses().stream().filter(names::contains).sorted().findFirst();
  }
}
