package org.hotline.prompt.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English, as it is spoken. */
record English(Spelling spelling) implements Customs {
  private static final int NOON = 12;
  private static final int TWO_FIGURES = 10;
  private static final Map<String, String> ONE_COIN =
      Map.of("EUR", "cent", "USD", "cent", "GBP", "penny", "CHF", "rappen");
  private static final Map<String, String> COINS =
      Map.of("EUR", "cents", "USD", "cents", "GBP", "pence", "CHF", "rappen");

  @Override
  public String date(LocalDate date, DateLength length) {
    String day = "the " + ordinal(date.getDayOfMonth()) + " of " + pattern("MMMM", date);
    return switch (length) {
      case SHORT -> day;
      case USUAL -> pattern("EEEE", date) + " " + day;
      case LONG -> pattern("EEEE", date) + " " + day + " " + date.getYear();
    };
  }

  @Override
  public String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % NOON == 0) {
      return time.getHour() == NOON ? "twelve noon" : "midnight";
    }
    int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
    return spelled(hour) + minutes(time.getMinute()) + (time.getHour() < NOON ? " a.m." : " p.m.");
  }

  private String minutes(int minutes) {
    if (minutes == 0) {
      return "";
    }
    return minutes < TWO_FIGURES ? " oh " + spelled(minutes) : " " + spelled(minutes);
  }

  @Override
  public Optional<String> coin(String currency, int count) {
    return Optional.ofNullable((count == 1 ? ONE_COIN : COINS).get(currency));
  }

  @Override
  public String minus() {
    return "minus";
  }

  @Override
  public String and() {
    return "and";
  }

  @Override
  public String yes() {
    return "yes";
  }

  @Override
  public String no() {
    return "no";
  }

  @Override
  public String again() {
    return "Once more";
  }

  private String spelled(int number) {
    return spelling.cardinal(BigDecimal.valueOf(number));
  }

  private String ordinal(int number) {
    return spelling.ordinal(BigDecimal.valueOf(number));
  }

  private static String pattern(String pattern, LocalDate date) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
  }
}
