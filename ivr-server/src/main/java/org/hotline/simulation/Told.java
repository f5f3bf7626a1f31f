package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import org.hotline.call.QueueName;

/**
 * A call of which all is known that counts here: when it joined, how long it waited, its end.
 *
 * @param target the wait within which it ought to have been answered
 */
public record Told(QueueName queue, Instant joined, Duration waited, Fate fate, Duration target) {
  boolean answered() {
    return fate == Fate.ANSWERED;
  }

  boolean inTime() {
    return waited.compareTo(target) <= 0;
  }
}
