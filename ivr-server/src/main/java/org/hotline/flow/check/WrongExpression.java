package org.hotline.flow.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.expression.Flaw;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Use;
import org.hotline.value.ValueType;

/** Every expression can be worked out, and gives what its place asks for. */
final class WrongExpression implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    flow.steps().stream()
        .flatMap(step -> step.uses().stream())
        .forEach(use -> check(use, flow.expressions(), mistakes));
  }

  private static void check(Use use, Expressions expressions, Mistakes mistakes) {
    switch (expressions.compile(use.formula())) {
      case Compiled.Right(var calculation) -> demand(use, calculation.type(), mistakes);
      case Compiled.Wrong(List<Flaw> flaws) ->
          flaws.forEach(flaw -> tell(flaw, use.formula(), expressions, mistakes));
    }
  }

  private static void demand(Use use, ValueType type, Mistakes mistakes) {
    if (use.expected().isPresent() && use.expected().get() != type) {
      mistakes.add(
          use.formula().at(),
          Rule.EXPRESSION,
          sentence(use, words(use.expected().get()), words(type)));
    }
  }

  private static String sentence(Use use, String expected, String got) {
    return use.given()
        ? "this flow 'gives' \"%s\" as %s, but it is %s; change one of the two"
            .formatted(use.formula(), expected, got)
        : "expected an expression that gives %s, but this one gives %s".formatted(expected, got);
  }

  private static String words(ValueType type) {
    return switch (type) {
      case TEXT -> "a text";
      case NUMBER -> "a number";
      case AMOUNT -> "an amount";
      case YES_NO -> "true or false";
      case DATE -> "a date";
      case TIME -> "a time of day";
      case MOMENT -> "a moment";
    };
  }

  private static void tell(Flaw flaw, Formula formula, Expressions known, Mistakes mistakes) {
    Optional<String> unknown = flaw.unknownName();
    if (unknown.isPresent()) {
      String name = unknown.get();
      mistakes.add(
          flaw.place(formula, name.length()),
          Rule.UNKNOWN_VARIABLE,
          unknown(name, known.variables().keySet()));
    } else {
      mistakes.add(flaw.place(formula, 1), Rule.EXPRESSION, flaw.sentence());
    }
  }

  private static String unknown(String name, Set<String> variables) {
    String hint = Likeness.hint(name, variables);
    return "no step of this flow sets the variable \""
        + name
        + "\""
        + (hint.isEmpty() ? "; there are " + String.join(", ", variables) : hint);
  }
}
