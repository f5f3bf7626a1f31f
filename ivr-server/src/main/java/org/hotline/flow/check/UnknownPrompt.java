package org.hotline.flow.check;

import java.util.Set;
import java.util.stream.Stream;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;

/** Every prompt has a text or a recording in every language of the flow. */
final class UnknownPrompt implements FlowCheck {
  private static final PromptName SORRY = new PromptName("sorry");

  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (Language language : flow.languages()) {
      Set<String> names = all.promptNames(language);
      said(flow).forEach(prompt -> demand(prompt, language, names, mistakes));
    }
  }

  static void demand(
      Located<PromptName> prompt, Language language, Set<String> names, Mistakes mistakes) {
    String name = prompt.value().value();
    if (!names.contains(name)) {
      String hint = Likeness.hint(name, names);
      String way = hint.isEmpty() ? "; add it to prompts/" + language + ".yaml" : hint;
      mistakes.add(
          prompt.at(),
          Rule.UNKNOWN_PROMPT,
          "prompt \"%s\" has no text and no recording in '%s'%s".formatted(name, language, way));
    }
  }

  /** What the steps say, and what is said when something breaks. */
  private static Stream<Located<PromptName>> said(FlowDraft flow) {
    return Stream.concat(
        Stream.of(new Located<>(SORRY, flow.at())),
        flow.steps().stream()
            .flatMap(step -> step.does().stream())
            .flatMap(step -> step.prompts().stream()));
  }
}
