package org.hotline.flow.step.backend;

import org.hotline.connector.OperationKind;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/** Has a back-end do something; after a restart under the same key, so that it is done once. */
public record Submit(Inquiry inquiry) implements AsksBackEnd {
  static final StepType TYPE =
      StepType.of(
          "submit",
          new Way(Outcome.DONE, "when it was done"),
          new Way(Outcome.NOT_FOUND, "when there is no such thing"),
          new Way(Outcome.FAILED, "when the back-end is out of order"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public OperationKind kind() {
    return OperationKind.SUBMIT;
  }

  @Override
  public Outcome run(Scene scene) {
    return inquiry.ask(scene, Outcome.DONE);
  }
}
