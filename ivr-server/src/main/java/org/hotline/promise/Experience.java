package org.hotline.promise;

import java.util.Map;
import org.hotline.call.QueueName;

/** Keeps what was learned of the queues. */
public interface Experience {
  /**
   * @throws org.hotline.call.Unreachable when the store is away
   */
  Map<QueueName, Learned> all();

  /** Soon, and without waiting for it; lost where the store is away. */
  void keep(QueueName queue, Learned learned);
}
