package org.hotline.queue;

import java.time.Instant;
import java.time.InstantSource;

/** How long one caller may wait, counted anew for who was cut off from an agent. */
final class WaitTime {
  private final QueuePolicy policy;
  private final ClosingTime closing;
  private final InstantSource clock;
  private Instant from;
  private Instant heedsClosingFrom = Instant.MIN;

  WaitTime(Ticket ticket, ClosingTime closing, InstantSource clock) {
    this.policy = ticket.policy();
    this.closing = closing;
    this.clock = clock;
    this.from = ticket.since();
  }

  /** A closing that has passed during the conversation sends nobody away. */
  void beginsAnew() {
    from = clock.instant();
    heedsClosingFrom = from;
  }

  /** Asked for again at each comfort prompt, since somebody may close, or open for longer. */
  WaitLimit limit() {
    return WaitLimit.of(
        from.plus(policy.longestWait()),
        closing.of(policy).filter(closes -> !closes.isBefore(heedsClosingFrom)));
  }
}
