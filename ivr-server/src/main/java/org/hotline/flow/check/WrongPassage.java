package org.hotline.flow.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Passage;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.Language;

/** Whoever leads into a flow gives what it takes, and speaks only what it speaks. */
final class WrongPassage implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      step.passage()
          .ifPresent(
              passage ->
                  all.flow(passage.flow().value())
                      .ifPresent(other -> check(passage, flow, other, mistakes)));
    }
  }

  private static void check(Passage passage, FlowDraft flow, FlowDraft other, Mistakes mistakes) {
    Set<String> missing = new TreeSet<>(other.signature().takes().keySet());
    for (Located<VariableName> given : passage.with().keySet()) {
      if (!missing.remove(given.value().value())) {
        tellUnknown(given, other, mistakes);
      }
    }
    if (!missing.isEmpty()) {
      mistakes.add(
          passage.flow().at(),
          Rule.UNKNOWN_PARAMETER,
          "flow \"%s\" takes %s; add it to 'with'"
              .formatted(other.name(), String.join(", ", missing)));
    }
    demandLanguages(passage, flow, other, mistakes);
  }

  private static void tellUnknown(Located<VariableName> given, FlowDraft other, Mistakes mistakes) {
    Map<String, ?> takes = other.signature().takes();
    mistakes.add(
        given.at(),
        Rule.UNKNOWN_PARAMETER,
        "flow \"%s\" does not take \"%s\"%s"
            .formatted(other.name(), given, Likeness.hint(given.value().value(), takes.keySet())));
  }

  private static void demandLanguages(
      Passage passage, FlowDraft flow, FlowDraft other, Mistakes mistakes) {
    for (Language language : flow.languages()) {
      if (!other.languages().contains(language)) {
        mistakes.add(
            passage.flow().at(),
            Rule.UNKNOWN_LANGUAGE,
            "flow \"%s\" does not speak '%s', which callers may have chosen here; add it to its 'languages'"
                .formatted(other.name(), language));
      }
    }
  }
}
