package org.hotline.flow.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;
import org.hotline.call.Position;
import org.hotline.value.Value;

/** Where a call's story stands, and what is known there; kept for another life of the server. */
public final class Standing {
  /** Far beyond any sense; flows that lead into each other must come to an end. */
  private static final int DEEPEST = 10;

  private final Checkpoints checkpoints;
  private final Flows flows;
  private final Map<String, Value> variables;
  private Checkpoint here;

  Standing(Checkpoints checkpoints, Flows flows, Checkpoint here) {
    this.checkpoints = checkpoints;
    this.flows = flows;
    this.here = here;
    this.variables = new HashMap<>(here.variables());
  }

  Checkpoint here() {
    return here;
  }

  /** Moves the story to its next step. */
  public void enter(String step) {
    keep(here.onward(here.position().at(step, variables)));
  }

  /** Goes on at the beginning of another flow, which knows nothing but what it is given. */
  public void goTo(String flow, Map<String, Value> given) {
    move(flows.start(flow, given), List.of());
  }

  /** Goes on at the beginning of another flow, to come back here from there. */
  public void descend(String flow, Map<String, Value> given) {
    if (here.above().size() >= DEEPEST) {
      throw new IllegalStateException("more than %d flows below each other".formatted(DEEPEST));
    }
    List<Position> above = new ArrayList<>(here.above());
    above.add(here.position().at(here.step(), variables));
    move(flows.start(flow, given), above);
  }

  /** Goes on where this flow was called from, with what it gives back. */
  public void ascend(Map<String, Value> given) {
    Map<String, Value> known = new HashMap<>(here.above().getLast().variables());
    known.putAll(given);
    Position caller = here.above().getLast();
    move(caller.at(caller.step(), known), here.above().subList(0, here.above().size() - 1));
  }

  /** Somebody has talked with the caller, whatever comes next. */
  public void talked() {
    here = here.afterTalk();
  }

  /** Keeps what is known by now, also when the step is not over yet. */
  public void keepWhatIsKnown() {
    keep(here.into(here.position().at(here.step(), variables), here.above()));
  }

  void keep(Checkpoint checkpoint) {
    here = checkpoint;
    checkpoints.save(here);
  }

  Map<String, Value> variables() {
    return Map.copyOf(variables);
  }

  Optional<Value> value(VariableName name) {
    return Optional.ofNullable(variables.get(name.value()));
  }

  void set(VariableName name, Value value) {
    variables.put(name.value(), value);
  }

  void forget(VariableName name) {
    variables.remove(name.value());
  }

  private void move(Position there, List<Position> above) {
    variables.clear();
    variables.putAll(there.variables());
    here = here.into(there, above);
  }
}
