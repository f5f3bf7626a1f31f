package org.hotline.flow.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.flow.expression.Expressions;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Exit;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Signature;
import org.hotline.flow.step.StepId;
import org.hotline.flow.step.Way;
import org.hotline.prompt.Language;

/** A flow as far as it could be read; what the checks look at. */
public record FlowDraft(
    String name,
    String version,
    At at,
    List<Language> languages,
    Signature signature,
    Optional<Located<StepId>> start,
    Map<Outcome, Exit> defaults,
    List<StepDraft> steps,
    Expressions expressions) {

  public Set<StepId> ids() {
    return steps.stream().map(StepDraft::id).collect(Collectors.toSet());
  }

  /** Where a step goes on, by its own wiring and by the flow's. */
  public Map<Outcome, Exit> exits(StepDraft step) {
    Map<Outcome, Exit> exits = new HashMap<>(step.exits());
    step.type().stream()
        .flatMap(type -> type.ways().stream())
        .map(Way::outcome)
        .filter(defaults::containsKey)
        .forEach(outcome -> exits.putIfAbsent(outcome, defaults.get(outcome)));
    return exits;
  }

  private Stream<StepId> targets(StepDraft step) {
    return exits(step).values().stream().map(Exit::target);
  }

  /** Whether every outcome of the step leads somewhere. */
  private boolean wired(StepDraft step) {
    Set<Outcome> wired = exits(step).keySet();
    return step.type().stream()
        .flatMap(type -> type.ways().stream())
        .allMatch(way -> wired.contains(way.outcome()));
  }

  /** Whether all could be read and every way leads to a step, so that ways can be followed. */
  boolean whole() {
    Set<StepId> ids = ids();
    return start.map(Located::value).filter(ids::contains).isPresent()
        && steps.stream().allMatch(step -> step.does().isPresent() && wired(step))
        && steps.stream().flatMap(this::targets).allMatch(ids::contains);
  }
}
