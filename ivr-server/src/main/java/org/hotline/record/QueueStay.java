package org.hotline.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.QueueName;

/** A stay in a queue: the place, what was promised, and what came of it. */
public record QueueStay(
    QueueName queue,
    Instant joined,
    int position,
    Optional<Duration> promised,
    Optional<Duration> waited,
    Optional<String> outcome) {

  QueueStay answered(Duration wait) {
    return new QueueStay(queue, joined, position, promised, Optional.of(wait), outcome);
  }

  /** The wait until an agent answered stands; the rest of the stay was conversation. */
  QueueStay left(String how, Duration wait) {
    return new QueueStay(
        queue, joined, position, promised, waited.or(() -> Optional.of(wait)), Optional.of(how));
  }
}
