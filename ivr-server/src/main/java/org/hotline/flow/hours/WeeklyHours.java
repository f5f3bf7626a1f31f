package org.hotline.flow.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same hours every week, in one time zone, but for the days that are closed. */
public record WeeklyHours(
    String name, ZoneId zone, Map<DayOfWeek, List<Period>> week, Set<LocalDate> closed) {
  public WeeklyHours {
    week = Map.copyOf(week);
    closed = Set.copyOf(closed);
  }

  public boolean isOpen(Instant when) {
    ZonedDateTime there = when.atZone(zone);
    return !closed.contains(there.toLocalDate())
        && week.getOrDefault(there.getDayOfWeek(), List.of()).stream()
            .anyMatch(period -> period.holds(there.toLocalTime()));
  }
}
