package org.hotline.flow.check;

import java.util.Optional;
import org.hotline.connector.Operation;
import org.hotline.connector.Parameter;
import org.hotline.flow.expression.Compiled;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.backend.AskBackEnd;
import org.hotline.flow.step.backend.Inquiry;
import org.hotline.value.Value;

/** What every call gives to a back-end as it is written is what the parameter asks for. */
final class HopelessArgument implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      if (step.does().orElse(null) instanceof AskBackEnd asks) {
        Inquiry inquiry = asks.inquiry();
        all.connectors()
            .find(inquiry.operation().value())
            .ifPresent(operation -> check(inquiry, operation, flow, mistakes));
      }
    }
  }

  private static void check(
      Inquiry inquiry, Operation operation, FlowDraft flow, Mistakes mistakes) {
    inquiry
        .with()
        .forEach(
            (name, formula) ->
                Optional.ofNullable(operation.parameters().get(name.value()))
                    .filter(parameter -> refuses(parameter, formula, flow))
                    .ifPresent(parameter -> tell(name, formula, parameter, mistakes)));
  }

  private static boolean refuses(Parameter parameter, Formula formula, FlowDraft flow) {
    return flow.expressions().compile(formula) instanceof Compiled.Right(var right)
        && right.constant().map(Value::written).filter(it -> !parameter.accepts(it)).isPresent();
  }

  private static void tell(
      Located<String> name, Formula formula, Parameter parameter, Mistakes mistakes) {
    mistakes.add(
        formula.at(),
        Rule.WRONG_VALUE,
        "the back-end's parameter \"%s\" never accepts this, which has to be %s"
            .formatted(name, parameter.asked()));
  }
}
