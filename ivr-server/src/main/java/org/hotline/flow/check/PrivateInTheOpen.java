package org.hotline.flow.check;

import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;

/** What is worked out from something private is private too; a yes or no tells too little. */
final class PrivateInTheOpen implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    Privates privates = Privates.of(flow);
    flow.steps().stream()
        .flatMap(step -> step.sets().stream())
        .filter(assignment -> !privates.contains(assignment))
        .forEach(assignment -> check(assignment, privates, mistakes));
  }

  private static void check(Assignment assignment, Privates privates, Mistakes mistakes) {
    source(assignment, privates)
        .ifPresent(
            secret ->
                mistakes.add(
                    assignment.variable().at(),
                    Rule.PRIVATE,
                    "\"%s\" is private, so the call record must not show \"%s\" either, which is worked out from it; add 'secret: true'"
                        .formatted(secret, assignment.variable())));
  }

  private static Optional<String> source(Assignment assignment, Privates privates) {
    return switch (assignment.typing()) {
      case Typing.Fixed _ -> Optional.empty();
      case Typing.ResultOf(var formula) -> privates.toldBy(formula);
    };
  }
}
