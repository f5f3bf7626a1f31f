package org.hotline.hours;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody keeps open or closed, whatever the calendar says.
 *
 * @param by who wanted it, as it may be shown
 * @param until empty as long as nobody wants it otherwise
 */
public record Forced(Way way, String by, Instant since, Optional<Instant> until) {
  /** What can be forced. */
  public enum Way {
    OPEN,
    CLOSED
  }

  boolean holdsAt(Instant moment) {
    return until.isEmpty() || moment.isBefore(until.get());
  }
}
