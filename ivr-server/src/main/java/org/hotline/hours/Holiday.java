package org.hotline.hours;

import java.time.LocalDate;
import java.util.List;

/** Days of the calendar that are closed, by a name that callers can be told. */
public record Holiday(String name, List<HolidayDate> dates) {
  public Holiday {
    dates = List.copyOf(dates);
  }

  boolean falls(LocalDate day) {
    return dates.stream().anyMatch(date -> date.falls(day));
  }
}
