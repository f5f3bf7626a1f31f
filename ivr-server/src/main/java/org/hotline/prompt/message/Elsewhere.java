package org.hotline.prompt.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** A language whose customs nobody has written down here yet: as it is written. */
record Elsewhere(Locale locale) implements Customs {
  @Override
  public String date(LocalDate date, DateLength length) {
    return switch (length) {
      case SHORT -> DateTimeFormatter.ofPattern("d MMMM", locale).format(date);
      case USUAL -> DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
      case LONG ->
          DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(date);
    };
  }

  @Override
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("H:mm", locale).format(time);
  }

  @Override
  public Optional<String> coin(String currency, int count) {
    return Optional.empty();
  }

  @Override
  public String minus() {
    return "-";
  }

  @Override
  public String and() {
    return "";
  }

  @Override
  public String yes() {
    return "1";
  }

  @Override
  public String no() {
    return "0";
  }

  @Override
  public String again() {
    return "";
  }
}
