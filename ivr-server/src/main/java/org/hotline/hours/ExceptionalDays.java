package org.hotline.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * Days with hours of their own, or none, by a name that callers can be told.
 *
 * @param open empty where they are closed
 */
public record ExceptionalDays(String name, List<DateRange> dates, List<Period> open) {
  public ExceptionalDays {
    dates = List.copyOf(dates);
    open = List.copyOf(open);
  }

  boolean hold(LocalDate day) {
    return dates.stream().anyMatch(range -> range.holds(day));
  }
}
