package org.hotline.flow.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hotline.flow.check.FlowDraft;
import org.hotline.flow.check.StepDraft;
import org.hotline.flow.check.Variables;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Signature;
import org.hotline.flow.step.StepId;

/** Reads a flow, as far as it can be read. */
final class FlowReader {
  private static final Field<Located<String>> FLOW =
      Field.required(
          "flow", "the flow's name, the same as its file's", new Placed<>(Shapes.PLAIN_NAME));
  private static final Field<Located<StepId>> START =
      Field.required("start", "the step that calls begin with", new Placed<>(Shapes.STEP));

  private final StepForms forms;
  private final Surroundings around;
  private final Mistakes mistakes;
  private final Field<Map<Located<Outcome>, Located<StepId>>> defaults;
  private final Field<Map<Located<StepId>, Node.Entries>> steps;

  FlowReader(StepForms forms, Surroundings around, Mistakes mistakes) {
    this.around = around;
    this.forms = forms;
    this.mistakes = mistakes;
    defaults =
        Field.optional(
            "defaults",
            "where outcomes lead that a step does not wire itself",
            new Table<>(new Choice<>(forms.outcomes()), new Placed<>(Shapes.STEP)),
            Map.of());
    steps = Field.required("steps", "the steps by their names", new StepsShape(forms));
  }

  List<Field<?>> fields() {
    return Stream.of(
            List.of(FLOW),
            LanguageFields.ALL,
            List.of(START),
            SignatureFields.ALL,
            List.of(defaults, steps))
        .<Field<?>>flatMap(List::stream)
        .toList();
  }

  FlowDraft read(String name, String version, Node.Entries entries) {
    Filled filled = new Filling("a flow", fields(), List.of()).from(entries, mistakes);
    filled.find(FLOW).ifPresent(written -> demandName(name, written));
    Signature signature = SignatureFields.from(filled);
    List<StepDraft> drafts = steps(filled, around.of(signature));
    return new FlowDraft(
        name,
        version,
        filled.find(FLOW).map(Located::at).orElse(entries.at()),
        LanguageFields.from(filled, mistakes),
        signature,
        filled.find(START),
        defaults(filled),
        drafts,
        Variables.of(signature.typesTaken(), drafts));
  }

  private void demandName(String name, Located<String> written) {
    if (!written.value().equals(name)) {
      mistakes.add(
          written.at(),
          Rule.WRONG_VALUE,
          "this file is %s.yaml, so expected 'flow: %s', but got \"%s\""
              .formatted(name, name, written));
    }
  }

  private Map<Outcome, Exit> defaults(Filled filled) {
    Map<Outcome, Exit> wired = new LinkedHashMap<>();
    filled
        .find(defaults)
        .orElse(Map.of())
        .forEach(
            (outcome, target) ->
                wired.put(outcome.value(), new Exit(outcome.value(), target.value(), target.at())));
    return wired;
  }

  private List<StepDraft> steps(Filled filled, Surroundings seen) {
    StepReader reader = new StepReader(forms, seen, mistakes);
    List<StepDraft> drafts = new ArrayList<>();
    filled
        .find(steps)
        .orElse(Map.of())
        .forEach((id, entries) -> drafts.add(reader.read(id, entries)));
    return drafts;
  }
}
