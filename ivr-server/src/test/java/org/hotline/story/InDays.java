package org.hotline.story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A day that lies so many days ahead, where the callers of the tests live. */
final class InDays {
  private InDays() {}

  static LocalDate date(int days) {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(days);
  }

  /** As a caller keys it. */
  static String keyed(int days) {
    return date(days).format(DateTimeFormatter.ofPattern("ddMM"));
  }
}
