package org.hotline.flow.step.collect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;

/** In which order the digits of a day are keyed. */
public enum DateFormat {
  /** With the year. */
  DDMMYYYY("ddmmyyyy") {
    @Override
    LocalDate day(String keys, LocalDate earliest) {
      return LocalDate.of(number(keys, 4, 8), number(keys, 2, 4), number(keys, 0, 2));
    }
  },
  /** The next such day, the earliest included. */
  DDMM("ddmm") {
    @Override
    LocalDate day(String keys, LocalDate earliest) {
      MonthDay day = MonthDay.of(number(keys, 2, 4), number(keys, 0, 2));
      return IntStream.rangeClosed(earliest.getYear(), earliest.getYear() + LEAP)
          .filter(day::isValidYear)
          .mapToObj(day::atYear)
          .filter(date -> !date.isBefore(earliest))
          .findFirst()
          .orElseThrow();
    }
  };

  /** Around the turn of a century the next 29 February is at most eight years away. */
  private static final int LEAP = 8;

  private final String word;

  DateFormat(String word) {
    this.word = word;
  }

  /** The day; throws {@link DateTimeException} where there is none. */
  abstract LocalDate day(String keys, LocalDate earliest);

  public String word() {
    return word;
  }

  int digits() {
    return word.length();
  }

  Optional<LocalDate> read(String keys, LocalDate earliest) {
    try {
      return keys.matches("[0-9]{" + digits() + "}")
          ? Optional.of(day(keys, earliest))
          : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int number(String keys, int from, int to) {
    return Integer.parseInt(keys.substring(from, to));
  }
}
