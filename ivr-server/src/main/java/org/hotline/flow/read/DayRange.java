package org.hotline.flow.read;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A day of the week, or a run of days such as {@code monday-friday}. */
final class DayRange {
  private static final String DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

  static final String PATTERN = "^" + DAY + "(-" + DAY + ")?$";

  private static final Pattern LOOK = Pattern.compile(PATTERN);

  private DayRange() {}

  static boolean isOne(String text) {
    return LOOK.matcher(text).matches();
  }

  static List<DayOfWeek> days(String text) {
    int dash = text.indexOf('-');
    DayOfWeek last = day(text.substring(dash + 1));
    List<DayOfWeek> days = new ArrayList<>();
    DayOfWeek day = dash < 0 ? last : day(text.substring(0, dash));
    for (; day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(last);
    return days;
  }

  static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static DayOfWeek day(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
