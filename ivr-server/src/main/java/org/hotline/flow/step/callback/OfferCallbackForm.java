package org.hotline.flow.step.callback;

import java.util.List;
import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.StepForm;
import org.hotline.flow.read.Surroundings;
import org.hotline.flow.step.Step;
import org.hotline.flow.step.StepType;

/** Describes {@code callback}. */
public final class OfferCallbackForm implements StepForm {
  private static final Field<Located<QueueName>> QUEUE =
      Field.required("queue", "whose agents call back", new Placed<>(Shapes.QUEUE));

  @Override
  public StepType type() {
    return OfferCallback.TYPE;
  }

  @Override
  public String about() {
    return "Offers a callback; not yet available, so the flow goes on with 'unavailable'.";
  }

  @Override
  public List<Field<?>> fields() {
    return List.of(QUEUE);
  }

  @Override
  public Step step(Filled filled, Surroundings around) {
    return new OfferCallback(filled.get(QUEUE));
  }
}
