package org.hotline.flow.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationKind;
import org.hotline.connector.OperationName;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.backend.AskBackEnd;

/**
 * What is asked of a back-end is in connectors.yaml, of the right kind, with all its parameters.
 */
final class WrongOperation implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      if (step.does().orElse(null) instanceof AskBackEnd asks) {
        check(asks, all, mistakes);
      }
    }
  }

  private static void check(AskBackEnd asks, Manuscript all, Mistakes mistakes) {
    Located<OperationName> name = asks.inquiry().operation();
    Optional<Operation> operation = all.connectors().find(name.value());
    if (operation.isEmpty()) {
      tellUnknown(name, all, mistakes);
    } else if (operation.get().kind() != asks.kind()) {
      tellKind(name, operation.get().kind(), mistakes);
    } else {
      demandParameters(asks, operation.get(), mistakes);
    }
  }

  private static void tellUnknown(Located<OperationName> name, Manuscript all, Mistakes mistakes) {
    Set<String> known =
        all.connectors().operations().stream()
            .map(OperationName::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    mistakes.add(
        name.at(),
        Rule.UNKNOWN_OPERATION,
        "operation \"%s\" is not in connectors.yaml%s"
            .formatted(name, Likeness.hintOrAll(name.toString(), known)));
  }

  private static void tellKind(Located<OperationName> name, OperationKind kind, Mistakes mistakes) {
    mistakes.add(
        name.at(),
        Rule.UNKNOWN_OPERATION,
        "operation \"%s\" is a %s; write 'type: %s'".formatted(name, kind.word(), kind.word()));
  }

  private static void demandParameters(AskBackEnd asks, Operation operation, Mistakes mistakes) {
    Located<OperationName> name = asks.inquiry().operation();
    Set<String> demanded = new TreeSet<>(operation.parameters().keySet());
    for (Located<String> given : asks.inquiry().with().keySet()) {
      if (!operation.parameters().containsKey(given.value())) {
        mistakes.add(
            given.at(),
            Rule.UNKNOWN_PARAMETER,
            "operation \"%s\" has no parameter \"%s\"%s"
                .formatted(
                    name,
                    given,
                    Likeness.hintOrAll(given.value(), operation.parameters().keySet())));
      }
    }
    asks.inquiry().with().keySet().forEach(given -> demanded.remove(given.value()));
    if (!demanded.isEmpty()) {
      mistakes.add(
          name.at(),
          Rule.UNKNOWN_PARAMETER,
          "operation \"%s\" needs %s; add it to 'with'"
              .formatted(name, String.join(", ", demanded)));
    }
  }
}
