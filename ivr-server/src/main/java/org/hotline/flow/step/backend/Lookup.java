package org.hotline.flow.step.backend;

import org.hotline.connector.OperationKind;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Asks a back-end for something; asked again after a restart. */
public record Lookup(Inquiry inquiry) implements AsksBackEnd {
  static final StepType TYPE =
      StepType.of(
          "lookup",
          new Way(Outcome.FOUND, "when it was found"),
          new Way(Outcome.NOT_FOUND, "when there is no such thing"),
          new Way(Outcome.FAILED, "when the back-end is out of order"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public OperationKind kind() {
    return OperationKind.LOOKUP;
  }

  @Override
  public Outcome run(Scene scene) {
    return inquiry.ask(scene, Outcome.FOUND);
  }
}
