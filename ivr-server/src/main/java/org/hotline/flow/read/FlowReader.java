package org.hotline.flow.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.check.FlowDraft;
import org.hotline.flow.check.StepDraft;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.Language;

/** Reads a flow, as far as it can be read. */
record FlowReader(String name, String version, Mistakes mistakes) {
  private static final Field<Located<String>> FLOW =
      Field.required(
          "flow", "the flow's name, the same as its file's", new Placed<>(Shapes.PLAIN_NAME));
  private static final Field<Language> LANGUAGE =
      Field.required("language", "the language that calls begin in, such as nl", Shapes.LANGUAGE);
  private static final Field<List<Language>> LANGUAGES =
      Field.optional(
          "languages", "every language of the flow", new OneOrMore<>(Shapes.LANGUAGE), List.of());
  private static final Field<Located<StepId>> START =
      Field.required("start", "the step that calls begin with", new Placed<>(Shapes.STEP));
  private static final Field<Map<Located<Outcome>, Located<StepId>>> DEFAULTS =
      Field.optional(
          "defaults",
          "where outcomes lead that a step does not wire itself",
          new Table<>(new Choice<>(outcomes()), new Placed<>(Shapes.STEP)),
          Map.of());
  private static final Field<Map<Located<StepId>, Value.Entries>> STEPS =
      Field.required("steps", "the steps by their names", new StepsShape());

  static final List<Field<?>> FIELDS = List.of(FLOW, LANGUAGE, LANGUAGES, START, DEFAULTS, STEPS);

  FlowDraft read(Value.Entries entries) {
    Filled filled = new Filling("a flow", FIELDS, List.of()).from(entries, mistakes);
    filled.find(FLOW).ifPresent(this::demandName);
    return new FlowDraft(
        name,
        version,
        filled.find(FLOW).map(Located::at).orElse(entries.at()),
        languages(filled),
        filled.find(START),
        defaults(filled),
        steps(filled));
  }

  private void demandName(Located<String> written) {
    if (!written.value().equals(name)) {
      mistakes.add(
          written.at(),
          Rule.WRONG_VALUE,
          "this file is %s.yaml, so expected 'flow: %s', but got \"%s\""
              .formatted(name, name, written));
    }
  }

  /** The language that calls begin in comes first. */
  private static List<Language> languages(Filled filled) {
    Set<Language> languages = new LinkedHashSet<>();
    filled.find(LANGUAGE).ifPresent(languages::add);
    languages.addAll(filled.find(LANGUAGES).orElse(List.of()));
    return List.copyOf(languages);
  }

  private static Map<Outcome, Exit> defaults(Filled filled) {
    Map<Outcome, Exit> defaults = new LinkedHashMap<>();
    filled
        .find(DEFAULTS)
        .orElse(Map.of())
        .forEach(
            (outcome, target) ->
                defaults.put(
                    outcome.value(), new Exit(outcome.value(), target.value(), target.at())));
    return defaults;
  }

  private List<StepDraft> steps(Filled filled) {
    Map<Located<StepId>, Value.Entries> written = filled.find(STEPS).orElse(Map.of());
    Expressions expressions = new Expressions(variables(written));
    StepReader reader = new StepReader(new Conditions(expressions, mistakes), mistakes);
    List<StepDraft> steps = new ArrayList<>();
    written.forEach((id, entries) -> steps.add(reader.read(id, entries)));
    return steps;
  }

  /** Every variable that some step may set. */
  private static Set<String> variables(Map<Located<StepId>, Value.Entries> steps) {
    return steps.values().stream()
        .flatMap(step -> step.get(CollectForm.INTO.name()).stream())
        .map(into -> into instanceof Value.Text text ? text.text() : "")
        .filter(name -> VariableName.SHAPE.matcher(name).matches())
        .collect(Collectors.toSet());
  }

  private static SequencedMap<String, Outcome> outcomes() {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    Arrays.stream(StepType.values())
        .flatMap(type -> type.ways().stream())
        .forEach(way -> outcomes.put(way.outcome().word(), way.outcome()));
    return outcomes;
  }
}
