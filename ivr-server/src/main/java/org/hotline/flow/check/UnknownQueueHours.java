package org.hotline.flow.check;

import org.hotline.flow.mistake.Mistakes;

/** The hours of every queue are in hours.yaml. */
final class UnknownQueueHours implements Check {
  @Override
  public void check(Manuscript all, Mistakes mistakes) {
    for (QueueDraft queue : all.queues()) {
      queue.hours().ifPresent(hours -> UnknownHours.demand(hours, all, mistakes));
    }
  }
}
