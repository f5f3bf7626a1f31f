package org.hotline.hours;

import java.time.LocalDate;
import java.time.MonthDay;

/** When a holiday is. */
public sealed interface HolidayDate {
  boolean falls(LocalDate day);

  /** The same date every year. */
  record EveryYear(MonthDay date) implements HolidayDate {
    @Override
    public boolean falls(LocalDate day) {
      return MonthDay.from(day).equals(date);
    }
  }

  /** So many days after Easter Sunday, or before it. */
  record FromEaster(int days) implements HolidayDate {
    /** Beyond these the holiday could lie in another year than its Easter. */
    public static final int MOST = 80;

    public FromEaster {
      if (Math.abs(days) > MOST) {
        throw new IllegalArgumentException(
            "Expected at most %d days from Easter, but got %d".formatted(MOST, days));
      }
    }

    @Override
    public boolean falls(LocalDate day) {
      return Easter.sunday(day.getYear()).plusDays(days).equals(day);
    }
  }

  /** In one year only. */
  record Once(LocalDate date) implements HolidayDate {
    @Override
    public boolean falls(LocalDate day) {
      return date.equals(day);
    }
  }
}
