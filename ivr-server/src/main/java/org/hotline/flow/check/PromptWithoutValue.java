package org.hotline.flow.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.prompt.Language;
import org.hotline.prompt.PromptName;
import org.hotline.value.ValueType;

/** What a prompt has to tell is known wherever it is said, and is of a type that can be said so. */
final class PromptWithoutValue implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    if (flow.whole()) {
      Map<StepId, Set<String>> known = new KnownVariables(flow).atEachStep();
      flow.steps().stream()
          .filter(step -> known.containsKey(step.id()))
          .forEach(
              step -> check(step, known.getOrDefault(step.id(), Set.of()), flow, all, mistakes));
    }
  }

  private static void check(
      StepDraft step, Set<String> known, FlowDraft flow, Manuscript all, Mistakes mistakes) {
    Step does = step.does().orElseThrow();
    Set<String> once = new HashSet<>(known);
    step.sets().forEach(set -> once.add(set.variable().value().value()));
    for (Located<PromptName> prompt : does.prompts()) {
      check(prompt, does.promptsOnceSet().contains(prompt) ? once : known, flow, all, mistakes);
    }
  }

  private static void check(
      Located<PromptName> prompt,
      Set<String> known,
      FlowDraft flow,
      Manuscript all,
      Mistakes mistakes) {
    for (Language language : flow.languages()) {
      all.prompts()
          .needs(prompt.value(), language)
          .forEach((name, types) -> demand(prompt, name, types, known, flow, mistakes));
    }
  }

  private static void demand(
      Located<PromptName> prompt,
      String name,
      Set<ValueType> types,
      Set<String> known,
      FlowDraft flow,
      Mistakes mistakes) {
    ValueType type = flow.expressions().variables().get(name);
    if (type == null || !known.contains(name)) {
      mistakes.add(
          prompt.at(),
          Rule.UNSET_VARIABLE,
          "prompt \"%s\" tells \"%s\", which is not set on every way that leads here; set it before, or take another prompt where known(%s) is false"
              .formatted(prompt, name, name));
    } else if (!types.contains(type)) {
      mistakes.add(
          prompt.at(),
          Rule.WRONG_TYPE,
          "prompt \"%s\" cannot tell \"%s\" that way, because it is a %s"
              .formatted(prompt, name, type.word()));
    }
  }
}
