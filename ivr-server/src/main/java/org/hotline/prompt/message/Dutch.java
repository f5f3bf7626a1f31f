package org.hotline.prompt.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dutch, as it is spoken. */
record Dutch(Spelling spelling) implements Customs {
  private static final Map<String, String> COINS =
      Map.of("EUR", "cent", "USD", "cent", "GBP", "pence", "CHF", "rappen");

  @Override
  public String date(LocalDate date, DateLength length) {
    String pattern =
        switch (length) {
          case SHORT -> "d MMMM";
          case USUAL -> "EEEE d MMMM";
          case LONG -> "EEEE d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("nl")).format(date);
  }

  @Override
  public String time(LocalTime time) {
    String hour = spelled(time.getHour()) + " uur";
    return time.getMinute() == 0 ? hour : hour + " " + spelled(time.getMinute());
  }

  @Override
  public Optional<String> coin(String currency, int count) {
    return Optional.ofNullable(COINS.get(currency));
  }

  @Override
  public String minus() {
    return "min";
  }

  @Override
  public String and() {
    return "en";
  }

  @Override
  public String yes() {
    return "ja";
  }

  @Override
  public String no() {
    return "nee";
  }

  @Override
  public String again() {
    return "Ik herhaal";
  }

  private String spelled(int number) {
    return spelling.cardinal(BigDecimal.valueOf(number));
  }
}
