package org.hotline.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * When a queue closes next, as far as that is in sight; a moment that has passed while it is
 * closed.
 */
public interface ClosingTime {
  Optional<Instant> of(QueuePolicy queue);
}
