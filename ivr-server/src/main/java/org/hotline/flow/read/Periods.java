package org.hotline.flow.read;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.hotline.hours.Period;

/** The periods of a day, such as {@code [09:00-12:30, 13:00-17:30]}. */
final class Periods {
  static final Shape<List<Period>> SHAPE =
      new OneOrMore<>(
          new Word<>(
              "a period such as 09:00-17:30, 18:00-24:00, or 22:00-02:00 into the next day",
              Pattern.compile("[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]"),
              Periods::period));

  private Periods() {}

  /** The end of the day is written 24:00, so that 00:00-00:00 cannot be meant to be a whole one. */
  private static Period period(String text) {
    LocalTime from = LocalTime.parse(text.substring(0, 5));
    String until = text.substring(6);
    if (until.equals("24:00")) {
      return new Period(from, LocalTime.MIDNIGHT);
    }
    return until.equals("00:00") ? noPeriod() : new Period(from, LocalTime.parse(until));
  }

  private static Period noPeriod() {
    throw new IllegalArgumentException("midnight at the end of a day is written 24:00");
  }
}
