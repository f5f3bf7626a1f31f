package org.hotline.promise;

import org.hotline.call.QueueName;

/** Is told what became of promises. */
@FunctionalInterface
public interface Verdicts {
  /**
   * @param kept whether the wait ended before the latest moment that was promised
   */
  void judged(QueueName queue, Promise promise, boolean kept);
}
