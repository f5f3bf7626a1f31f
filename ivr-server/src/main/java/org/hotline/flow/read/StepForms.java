package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.flow.step.Outcome;

/** The types of steps that a flow may have. */
public record StepForms(List<StepForm> all) {
  public StepForms {
    all = List.copyOf(all);
  }

  Optional<StepForm> called(String word) {
    return all.stream().filter(form -> form.words().contains(word)).findFirst();
  }

  /** Every word that may stand after {@code type:}. */
  List<String> words() {
    return all.stream().flatMap(form -> form.words().stream()).toList();
  }

  /** Every outcome that a type fixes, by its word. */
  SequencedMap<String, Outcome> outcomes() {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    all.stream()
        .flatMap(form -> form.type().ways().stream())
        .forEach(way -> outcomes.put(way.outcome().word(), way.outcome()));
    return outcomes;
  }
}
