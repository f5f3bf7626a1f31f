package org.hotline.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a caller may wait at most, and what becomes of the wait then. */
record WaitLimit(Instant end, QueueOutcome outcome) {
  static WaitLimit of(Instant longest, Optional<Instant> closing) {
    return closing
        .filter(longest::isAfter)
        .map(closes -> new WaitLimit(closes, QueueOutcome.CLOSED))
        .orElse(new WaitLimit(longest, QueueOutcome.TIMED_OUT));
  }

  Duration left(Instant now) {
    return Duration.between(now, end);
  }
}
