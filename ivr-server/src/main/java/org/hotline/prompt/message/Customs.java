package org.hotline.prompt.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.hotline.prompt.Language;

/** What the speakers of a language say where ICU only knows how they write. */
interface Customs {
  static Customs of(Language language, Spelling spelling) {
    Locale locale = Locale.forLanguageTag(language.code());
    return switch (locale.getLanguage()) {
      case "nl" -> new Dutch(spelling);
      case "en" -> new English(spelling);
      default -> new Elsewhere(locale);
    };
  }

  String date(LocalDate date, DateLength length);

  String time(LocalTime time);

  /** The hundredth part of a coin, so many of it; empty where it has no name here. */
  Optional<String> coin(String currency, int count);

  String minus();

  String and();

  String yes();

  String no();

  /** Said before something is said a second time. */
  String again();
}
