package org.hotline.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stretches that it is open by the calendar, one after another, as far as we look ahead. */
record Outlook(List<Span> open, Instant horizon) {
  static Outlook of(List<DayPlan> days, WallClock clock) {
    List<Span> open = new ArrayList<>();
    days.stream()
        .flatMap(day -> day.spans(clock))
        .sorted(Comparator.comparing(Span::from))
        .forEach(span -> add(span, open));
    return new Outlook(open, clock.ends(days.getLast().day().plusDays(1).atStartOfDay()));
  }

  private static void add(Span span, List<Span> open) {
    if (!open.isEmpty() && open.getLast().reaches(span)) {
      open.addLast(open.removeLast().with(span));
    } else {
      open.addLast(span);
    }
  }

  /** When it closes that is open now; empty where that is not in sight. */
  Optional<Instant> closing(Instant now) {
    return open.stream()
        .filter(span -> span.holds(now))
        .map(Span::until)
        .filter(until -> until.isBefore(horizon))
        .findFirst();
  }

  /** When it opens next, from open or closed. */
  Optional<Instant> opening(Instant now) {
    return open.stream().map(Span::from).filter(from -> from.isAfter(now)).findFirst();
  }
}
