package org.hotline.flow.read;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import org.hotline.hours.DateRange;
import org.hotline.hours.HolidayDate;

/** How dates are written. */
final class Dates {
  private static final String DATE = "20[0-9]{2}-[0-9]{2}-[0-9]{2}";
  private static final String EASTER = "easter";
  private static final String TO = " to ";

  static final Shape<List<HolidayDate>> OF_A_HOLIDAY =
      new OneOrMore<>(
          new Word<>(
              "a date every year such as 12-25, from Easter such as easter, easter+1 or easter-2,"
                  + " or in one year, 2000 to 2099, such as 2026-05-05",
              Pattern.compile("[0-9]{2}-[0-9]{2}|easter([+-][0-9]{1,2})?|" + DATE),
              Dates::holiday));
  static final Shape<List<DateRange>> RANGES =
      new OneOrMore<>(
          new Word<>(
              "a date of 2000 to 2099 such as 2026-12-24, or dates such as 2026-07-20 to 2026-08-02",
              Pattern.compile(DATE + "(" + TO + DATE + ")?"),
              Dates::range));

  private Dates() {}

  private static HolidayDate holiday(String text) {
    if (text.startsWith(EASTER)) {
      String days = text.substring(EASTER.length());
      return new HolidayDate.FromEaster(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    return text.length() == 5
        ? new HolidayDate.EveryYear(MonthDay.parse("--" + text))
        : new HolidayDate.Once(LocalDate.parse(text));
  }

  private static DateRange range(String text) {
    String[] ends = text.split(TO, 2);
    return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
  }
}
