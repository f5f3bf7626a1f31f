package org.hotline.asterisk.ari;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells another server that takes our name in Asterisk from a connection of our own that we gave up
 * and that Asterisk took late: the one comes again when we come again, the other does not.
 */
public final class Rivalry {
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final InstantSource clock;
  private Instant last = Instant.EPOCH;

  public Rivalry(InstantSource clock) {
    this.clock = clock;
  }

  /** Asterisk has given our name to another connection; true when that is not ours. */
  public synchronized boolean isLost() {
    Instant before = last;
    last = clock.instant();
    return last.isBefore(before.plus(AGAIN));
  }
}
