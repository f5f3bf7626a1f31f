package org.hotline.flow.hours;

import java.time.LocalTime;

/** A part of one day; an end at midnight is the end of that day. */
public record Period(LocalTime from, LocalTime until) {
  public static final Period WHOLE_DAY = new Period(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public Period {
    if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
      throw new IllegalArgumentException(
          "Expected a period that begins before it ends, but got " + from + "-" + until);
    }
  }

  boolean holds(LocalTime time) {
    return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
  }
}
