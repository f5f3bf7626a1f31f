package org.hotline.hours;

import java.time.Instant;

/** A stretch of time, its end not included. */
record Span(Instant from, Instant until) {
  boolean isEmpty() {
    return !from.isBefore(until);
  }

  boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /** Whether nothing lies between this and one that begins no sooner. */
  boolean reaches(Span later) {
    return !later.from.isAfter(until);
  }

  Span with(Span later) {
    return later.until.isAfter(until) ? new Span(from, later.until) : this;
  }
}
