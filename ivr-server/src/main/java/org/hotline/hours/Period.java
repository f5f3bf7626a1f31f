package org.hotline.hours;

import java.time.LocalDate;
import java.time.LocalTime;

/** A part of a day by the clock; one that does not end later than it begins ends the next day. */
public record Period(LocalTime from, LocalTime until) {
  public static final Period WHOLE_DAY = new Period(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public Period {
    if (from.equals(until) && !from.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException(
          "Expected a period that ends when it does not begin, but got " + from + "-" + until);
    }
  }

  /** Of the day on which it begins. */
  Span on(LocalDate day, WallClock clock) {
    LocalDate last = from.isBefore(until) ? day : day.plusDays(1);
    return new Span(clock.begins(day.atTime(from)), clock.ends(last.atTime(until)));
  }
}
