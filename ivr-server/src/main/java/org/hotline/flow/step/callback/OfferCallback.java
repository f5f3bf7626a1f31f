package org.hotline.flow.step.callback;

import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Way;

/**
 * Offers that somebody of the queue calls back. A promise is only made where it can be kept; as
 * long as nothing here can keep one, every offer is unavailable.
 */
public record OfferCallback(Located<QueueName> queue) implements Step {
  private static final Outcome PROMISED = new Outcome("promised");
  private static final Outcome DECLINED = new Outcome("declined");
  private static final Outcome UNAVAILABLE = new Outcome("unavailable");
  static final StepType TYPE =
      StepType.of(
          "callback",
          new Way(PROMISED, "when the caller will be called back"),
          new Way(DECLINED, "when the caller does not want that"),
          new Way(UNAVAILABLE, "when it could not be kept, and so is not offered"),
          new Way(Outcome.FAILED, "when the promise could not be written down"));

  @Override
  public StepType type() {
    return TYPE;
  }

  @Override
  public Outcome run(Scene scene) {
    return UNAVAILABLE;
  }

  @Override
  public boolean isHasty(Outcome outcome) {
    return outcome.equals(UNAVAILABLE) || outcome.equals(Outcome.FAILED);
  }
}
