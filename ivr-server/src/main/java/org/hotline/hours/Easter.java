package org.hotline.hours;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {
  private Easter() {}

  /** By the rule that was published in Nature in 1876; its letters are kept. */
  static LocalDate sunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (b - (b + 8) / 25 + 1) / 3;
    int h = (19 * a + b - b / 4 - d + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
