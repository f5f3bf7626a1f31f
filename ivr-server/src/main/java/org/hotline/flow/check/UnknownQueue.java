package org.hotline.flow.check;

import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.callback.OfferCallback;
import org.hotline.flow.step.queue.WaitInQueue;

/** Every queue that a flow names is in queues.yaml. */
final class UnknownQueue implements FlowCheck {
  @Override
  public void check(FlowDraft flow, Manuscript all, Mistakes mistakes) {
    for (StepDraft step : flow.steps()) {
      switch (step.does().orElse(null)) {
        case WaitInQueue wait -> demand(wait.queue(), all, mistakes);
        case OfferCallback offer -> demand(offer.queue(), all, mistakes);
        case null, default -> {}
      }
    }
  }

  static void demand(Located<QueueName> queue, Manuscript all, Mistakes mistakes) {
    String name = queue.value().value();
    if (!all.queueNames().contains(name)) {
      mistakes.add(
          queue.at(),
          Rule.UNKNOWN_QUEUE,
          "queue \"%s\" is not in queues.yaml%s"
              .formatted(name, Likeness.hint(name, all.queueNames())));
    }
  }
}
