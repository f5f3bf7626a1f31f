package org.hotline.flow.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Notice;
import org.hotline.flow.step.notices.TellNotices;
import org.hotline.prompt.Language;

/** Every notice that a flow names is in notices.yaml, and can be told in every language. */
final class UnknownNotice implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    all.flows().stream()
        .flatMap(flow -> flow.steps().stream())
        .flatMap(step -> step.does().stream())
        .filter(TellNotices.class::isInstance)
        .flatMap(step -> ((TellNotices) step).only().stream())
        .forEach(name -> demand(name, all, mistakes));
    for (Language language : all.languages()) {
      Set<String> prompts = all.promptNames(language);
      all.notices()
          .forEach(notice -> UnknownPrompt.demand(notice.prompt(), language, prompts, mistakes));
    }
  }

  private static void demand(Located<String> name, Manuscript all, Mistakes mistakes) {
    Set<String> known = all.notices().stream().map(Notice::name).collect(Collectors.toSet());
    if (!known.contains(name.value())) {
      mistakes.add(
          name.at(),
          Rule.UNKNOWN_NOTICE,
          "notice \"%s\" is not in notices.yaml%s"
              .formatted(name, Likeness.hint(name.value(), known)));
    }
  }
}
