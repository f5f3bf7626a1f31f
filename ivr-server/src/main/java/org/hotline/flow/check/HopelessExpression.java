package org.hotline.flow.check;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.flow.expression.Calculation;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.expression.NotWorkedOut;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** What in an expression is the same for every call has an answer. */
final class HopelessExpression implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    flow.steps().stream()
        .flatMap(step -> step.uses().stream())
        .forEach(use -> check(use.formula(), flow, mistakes));
  }

  private static void check(Formula formula, FlowDraft flow, Mistakes mistakes) {
    right(formula, flow)
        .filter(Calculation::isConstant)
        .flatMap(HopelessExpression::failure)
        .findFirst()
        .ifPresent(sentence -> mistakes.add(formula.at(), Rule.EXPRESSION, sentence));
  }

  private static Stream<Calculation> right(Formula formula, FlowDraft flow) {
    return flow.expressions().compile(formula) instanceof Compiled.Right(var calculation)
        ? Stream.of(calculation)
        : Stream.empty();
  }

  private static Stream<String> failure(Calculation calculation) {
    try {
      calculation.workOut(Map.of(), ZoneOffset.UTC);
      return Stream.empty();
    } catch (NotWorkedOut broken) {
      return Stream.of(String.valueOf(broken.getMessage()));
    }
  }
}
