package org.hotline.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The periods of one day, and why they are these. */
record DayPlan(LocalDate day, Because because, List<Period> periods) {
  /** None that the change of the clock has swallowed. */
  Stream<Span> spans(WallClock clock) {
    return periods.stream().map(period -> period.on(day, clock)).filter(span -> !span.isEmpty());
  }

  boolean opens(Instant moment, WallClock clock) {
    return spans(clock).anyMatch(span -> span.holds(moment));
  }
}
