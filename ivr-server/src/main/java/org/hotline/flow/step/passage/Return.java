package org.hotline.flow.step.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.flow.step.Destination;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.VariableName;
import org.hotline.value.Value;

/**
 * Goes back to the flow that led here.
 *
 * @param as the outcome that the other flow's step has
 * @param gives the variables that are taken along
 */
record Return(Outcome as, List<VariableName> gives) implements Step {
  static final StepType TYPE = StepType.of("return");

  @Override
  public StepType type() {
    return TYPE;
  }

  /** A dialplan may call the flow by its name; then it ends here. */
  @Override
  public Outcome run(Scene scene) {
    if (scene.here().above().isEmpty()) {
      return Outcome.END;
    }
    scene.standing().ascend(given(scene.variables()));
    return as;
  }

  private Map<String, Value> given(Map<String, Value> known) {
    Map<String, Value> given = new HashMap<>(known);
    given.keySet().retainAll(gives.stream().map(VariableName::value).toList());
    return given;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return true;
  }

  @Override
  public Destination destination() {
    return Destination.CALLER_FLOW;
  }
}
