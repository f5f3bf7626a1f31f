package org.hotline.flow.check;

import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.language.SwitchLanguage;
import org.hotline.prompt.Language;

/** A flow goes on only in languages that it names, so that their prompts are looked for. */
final class UnknownLanguage implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      if (step.does().orElse(null) instanceof SwitchLanguage to) {
        demand(to.language(), flow, mistakes);
      }
    }
  }

  private static void demand(Located<Language> language, FlowDraft flow, Mistakes mistakes) {
    if (!flow.languages().contains(language.value())) {
      mistakes.add(
          language.at(),
          Rule.UNKNOWN_LANGUAGE,
          "language \"%s\" is not one of this flow's; add it to 'languages'"
              .formatted(language.value()));
    }
  }
}
