package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Use;

/** What is private stays so in every flow that it is handed to. */
final class PrivateHandedOn implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    Privates privates = Privates.of(flow);
    flow.steps().stream()
        .flatMap(step -> step.uses().stream())
        .forEach(use -> check(use, privates, mistakes));
  }

  private static void check(Use use, Privates privates, Mistakes mistakes) {
    use.wayToPrivacy()
        .ifPresent(
            wayOut ->
                privates
                    .toldBy(use.formula())
                    .ifPresent(
                        secret ->
                            mistakes.add(
                                use.formula().at(),
                                Rule.PRIVATE,
                                "\"%s\" is private; %s".formatted(secret, wayOut))));
  }
}
