package org.hotline.flow.check;

import org.hotline.call.QueueName;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Every queue runs over into another one that is in queues.yaml. */
final class WrongOverflow implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    for (QueueDraft queue : all.queues()) {
      queue.overflow().ifPresent(other -> check(queue.policy().name(), other, all, mistakes));
    }
  }

  private static void check(
      QueueName queue, Located<QueueName> other, Manuscript all, Mistakes mistakes) {
    UnknownQueue.demand(other, all, mistakes);
    if (other.value().equals(queue)) {
      mistakes.add(
          other.at(),
          Rule.WRONG_VALUE,
          "expected another queue, but \"%s\" is this one; name the queue whose agents are to help"
              .formatted(queue.value()));
    }
  }
}
