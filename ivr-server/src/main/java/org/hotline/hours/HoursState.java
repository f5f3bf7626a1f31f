package org.hotline.hours;

import java.time.Instant;
import java.util.Optional;

/** Whether it is open at a moment, why, and until when. */
public sealed interface HoursState {
  Because because();

  /** When it is otherwise; empty where that is not in sight. */
  Optional<Instant> until();

  /** When it closes; the beginning of time while it is closed. */
  default Optional<Instant> closing() {
    return switch (this) {
      case Open open -> open.until();
      case Closed _ -> Optional.of(Instant.EPOCH);
    };
  }

  record Open(Because because, Optional<Instant> until) implements HoursState {}

  /**
   * @param until the next opening
   */
  record Closed(Because because, Optional<Instant> until) implements HoursState {}
}
