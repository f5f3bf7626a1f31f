package org.hotline.flow.step.transfer;

import java.time.Duration;
import java.util.List;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code transfer}. */
public final class TransferForm implements StepForm {
  private static final Field<PhoneNumber> TO =
      Field.required("to", "the number outside, such as \"+31201234567\"", Shapes.NUMBER_OUTSIDE);
  private static final Field<Duration> RING_TIME =
      Field.optional(
          "ring-time", "how long it rings", Shapes.seconds(5, 120), Duration.ofSeconds(25));

  @Override
  public StepType type() {
    return Transfer.TYPE;
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
  public Step step(Filled filled, Surroundings around) {
    return new Transfer(filled.get(TO), filled.get(RING_TIME));
  }
}
