package org.hotline.flow.read;

import java.time.Duration;
import java.util.List;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;
import org.hotline.flow.step.Transfer;

/** Describes {@code transfer}. */
final class TransferForm implements StepForm {
  private static final Field<PhoneNumber> TO =
      Field.required("to", "the number outside, such as \"+31201234567\"", Shapes.NUMBER_OUTSIDE);
  private static final Field<Duration> RING_TIME =
      Field.optional(
          "ring-time", "how long it rings", Shapes.seconds(5, 120), Duration.ofSeconds(25));

  @Override
  public StepType type() {
    return StepType.TRANSFER;
  }

  @Override
  public String about() {
    return "Connects the caller with a number outside.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(TO, RING_TIME);
  }

  @Override
  public Step step(Filled filled, Conditions conditions) {
    return new Transfer(filled.get(TO), filled.get(RING_TIME));
  }
}
