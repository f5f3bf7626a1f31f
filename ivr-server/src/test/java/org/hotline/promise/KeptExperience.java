package org.hotline.promise;

import java.util.HashMap;
import java.util.Map;
import org.hotline.call.QueueName;

/** In memory. */
final class KeptExperience implements Experience {
  private final Map<QueueName, Learned> all = new HashMap<>();

  @Override
  public Map<QueueName, Learned> all() {
    return Map.copyOf(all);
  }

  @Override
  public void keep(QueueName queue, Learned learned) {
    all.put(queue, learned);
  }
}
