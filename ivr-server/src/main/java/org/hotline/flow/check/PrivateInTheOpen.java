package org.hotline.flow.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Assignment;
import org.hotline.value.ValueType;

/** What is worked out from something private is private too; a yes or no tells too little. */
final class PrivateInTheOpen implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    Set<String> secrets =
        flow.steps().stream()
            .flatMap(step -> step.sets().stream())
            .filter(Assignment::secret)
            .map(PrivateInTheOpen::name)
            .collect(Collectors.toSet());
    flow.steps().stream()
        .flatMap(step -> step.sets().stream())
        .filter(assignment -> !assignment.secret())
        .forEach(assignment -> check(assignment, secrets, flow.expressions(), mistakes));
  }

  private static void check(
      Assignment assignment, Set<String> secrets, Expressions expressions, Mistakes mistakes) {
    source(assignment, secrets, expressions)
        .ifPresent(
            secret ->
                mistakes.add(
                    assignment.variable().at(),
                    Rule.PRIVATE,
                    "\"%s\" is private, so the call record must not show \"%s\" either, which is worked out from it; add 'secret: true'"
                        .formatted(secret, name(assignment))));
  }

  private static Optional<String> source(
      Assignment assignment, Set<String> secrets, Expressions expressions) {
    return switch (assignment.typing()) {
      case Assignment.Typing.Fixed _ -> Optional.empty();
      case Assignment.Typing.ResultOf(var formula) ->
          switch (expressions.compile(formula)) {
            case Compiled.Wrong _ -> Optional.empty();
            case Compiled.Right(var calculation) ->
                calculation.type() == ValueType.YES_NO
                    ? Optional.empty()
                    : calculation.needs().stream().filter(secrets::contains).sorted().findFirst();
          };
    };
  }

  private static String name(Assignment assignment) {
    return assignment.variable().value().value();
  }
}
