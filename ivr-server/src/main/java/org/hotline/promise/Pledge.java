package org.hotline.promise;

import java.util.Optional;
import org.hotline.call.QueueName;

/** One caller's stay, as far as its end teaches something: the promise is judged once. */
record Pledge(QueueName queue, Optional<Promise> promise) {
  Pledge judged() {
    return new Pledge(queue, Optional.empty());
  }
}
