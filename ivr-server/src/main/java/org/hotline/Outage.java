package org.hotline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when something that the server leans on is away; it begins once, and ends once. */
final class Outage {
  private final InstantSource clock;
  private @Nullable Instant since;

  Outage(InstantSource clock) {
    this.clock = clock;
  }

  /** False when it was away already. */
  synchronized boolean begins() {
    boolean news = since == null;
    since = news ? clock.instant() : since;
    return news;
  }

  /** How long it lasted; empty when there was none. */
  synchronized Optional<Duration> ends() {
    Optional<Duration> lasted =
        Optional.ofNullable(since).map(begun -> Duration.between(begun, clock.instant()));
    since = null;
    return lasted;
  }
}
