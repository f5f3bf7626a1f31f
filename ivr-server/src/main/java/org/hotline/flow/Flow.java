package org.hotline.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Position;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.StepId;
import org.hotline.prompt.Language;
import org.hotline.value.Value;

/**
 * A call flow that was found good.
 *
 * @param version the beginning of the SHA-256 of its file
 * @param languages the first being the one it begins in
 * @param defaults where outcomes go that a step does not wire itself
 * @param steps in the order of the file
 */
public record Flow(
    String name,
    String version,
    List<Language> languages,
    StepId start,
    Map<Outcome, StepId> defaults,
    Map<StepId, FlowStep> steps,
    Expressions expressions) {
  public Flow {
    defaults = Map.copyOf(defaults);
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  public Language language() {
    return languages.getFirst();
  }

  /** The language of a call that was begun otherwise, if the flow has it, else its own. */
  String speaks(String code) {
    Language wished = new Language(code);
    return languages.contains(wished) ? code : language().code();
  }

  /** At the first step, knowing this. */
  Position beginning(Map<String, Value> known) {
    return new Position(name, version, start.value(), known);
  }

  public Optional<FlowStep> step(StepId id) {
    return Optional.ofNullable(steps.get(id));
  }

  /** Where a step goes on: by its own wiring, else by the flow's. */
  public Optional<FlowStep> next(FlowStep step, Outcome outcome) {
    return step.after(outcome)
        .or(() -> Optional.ofNullable(defaults.get(outcome)))
        .flatMap(this::step);
  }
}
