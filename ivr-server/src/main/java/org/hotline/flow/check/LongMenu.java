package org.hotline.flow.check;

import java.time.Duration;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Step;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;

/** What callers have to choose from is said before they have forgotten its beginning. */
final class LongMenu implements FlowCheck {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    flow.steps().stream()
        .flatMap(step -> step.does().stream())
        .filter(Step::offersChoice)
        .flatMap(step -> step.prompts().stream())
        .forEach(prompt -> check(prompt, flow, all, mistakes));
  }

  private static void check(
      Located<PromptName> prompt, FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (Language language : flow.languages()) {
      Duration length = all.prompts().length(prompt.value(), language);
      if (length.compareTo(LONGEST) > 0) {
        mistakes.add(
            prompt.at(),
            Rule.LONG_MENU,
            "prompt \"%s\" takes about %d seconds in '%s', longer than callers listen to a menu; shorten it, or move choices to a second menu"
                .formatted(prompt, length.toSeconds(), language));
      }
    }
  }
}
