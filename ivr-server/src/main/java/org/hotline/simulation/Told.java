package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.QueueName;

/**
 * A call of which all is known that counts here: when it joined, how long it waited, its end.
 *
 * @param target the wait within which it ought to have been answered
 * @param foretold what was promised, where the caller had to wait
 */
public record Told(
    QueueName queue,
    Instant joined,
    Duration waited,
    Fate fate,
    Duration target,
    Optional<Foretold> foretold) {
  boolean answered() {
    return fate == Fate.ANSWERED;
  }

  /** Whether a promise was broken; of who gave up before it was nobody knows. */
  Optional<Boolean> late() {
    return foretold
        .map(it -> waited.compareTo(it.promise().latest()) > 0)
        .filter(late -> late || answered());
  }

  boolean inTime() {
    return waited.compareTo(target) <= 0;
  }
}
