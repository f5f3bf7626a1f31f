package org.hotline.flow.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.flow.check.StepDraft;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.Way;

/** Reads one step after another of a flow. */
record StepReader(StepForms forms, Surroundings around, Mistakes mistakes) {

  StepDraft read(Located<StepId> id, Node.Entries entries) {
    return form(id, entries).map(form -> read(id, form, entries)).orElseGet(() -> unknown(id));
  }

  private StepDraft read(Located<StepId> id, StepForm form, Node.Entries entries) {
    Filled filled = filling(form).from(entries, mistakes);
    Map<Outcome, Exit> exits = exits(form, filled, entries);
    Optional<Step> step =
        filled.complete() ? Optional.of(form.step(filled, around)) : Optional.empty();
    return new StepDraft(
        id.value(),
        id.at(),
        Optional.of(form.type()),
        exits,
        form.sets(filled, around),
        form.uses(filled, around),
        step);
  }

  private static StepDraft unknown(Located<StepId> id) {
    return new StepDraft(
        id.value(), id.at(), Optional.empty(), Map.of(), List.of(), List.of(), Optional.empty());
  }

  private static Filling filling(StepForm form) {
    List<String> others =
        Stream.concat(
                Stream.of("type"), form.type().ways().stream().map(way -> way.outcome().word()))
            .toList();
    return new Filling("a step of type '" + form.type().word() + "'", form.fields(), others);
  }

  private Optional<StepForm> form(Located<StepId> id, Node.Entries entries) {
    Optional<Node> written = entries.get("type");
    if (written.isEmpty()) {
      mistakes.add(
          id.at(), Rule.MISSING_KEY, "step '%s' needs 'type', such as 'type: say'".formatted(id));
      return Optional.empty();
    }
    String word = written.get() instanceof Node.Text text ? text.text() : "";
    Optional<StepForm> form = forms.called(word);
    if (form.isEmpty()) {
      mistakes.add(written.get().at(), Rule.UNKNOWN_TYPE, refusal(written.get(), word));
    }
    return form;
  }

  private String refusal(Node written, String word) {
    String hint = Likeness.hint(word, forms.words());
    String types = "; there are " + String.join(", ", forms.words());
    return "there is no type of step " + written.shown() + (hint.isEmpty() ? types : hint);
  }

  private Map<Outcome, Exit> exits(StepForm form, Filled filled, Node.Entries entries) {
    Map<Outcome, Exit> exits = new HashMap<>();
    form.exits(filled).forEach(exit -> exits.put(exit.outcome(), exit));
    for (Way way : form.type().ways()) {
      entries.get(way.outcome().word()).ifPresent(target -> wire(way.outcome(), target, exits));
    }
    return exits;
  }

  private void wire(Outcome outcome, Node target, Map<Outcome, Exit> exits) {
    Shapes.STEP
        .read(target, mistakes)
        .ifPresent(step -> exits.put(outcome, new Exit(outcome, step, target.at())));
  }
}
