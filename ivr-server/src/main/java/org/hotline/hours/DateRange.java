package org.hotline.hours;

import java.time.LocalDate;

/** Days one after another, both ends included. */
public record DateRange(LocalDate first, LocalDate last) {
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "Expected dates that end no sooner than they begin, but got " + first + " to " + last);
    }
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
