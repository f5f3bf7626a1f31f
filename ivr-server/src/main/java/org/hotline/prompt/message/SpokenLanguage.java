package org.hotline.prompt.message;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.prompt.Language;

/** How values are said in one language: what ICU knows of it, and the customs of its speakers. */
final class SpokenLanguage {
  private static final Map<Language, SpokenLanguage> KNOWN = new ConcurrentHashMap<>();

  private final ULocale locale;
  private final Spelling spelling;
  private final Customs customs;

  private SpokenLanguage(Language language) {
    locale = ULocale.forLanguageTag(language.code());
    spelling = new Spelling(locale);
    customs = Customs.of(language, spelling);
  }

  static SpokenLanguage of(Language language) {
    return KNOWN.computeIfAbsent(language, SpokenLanguage::new);
  }

  String number(BigDecimal number) {
    return spelling.cardinal(number);
  }

  String ordinal(BigDecimal number) {
    return spelling.ordinal(number);
  }

  String digit(int digit) {
    return spelling.cardinal(BigDecimal.valueOf(digit));
  }

  String money(BigDecimal amount, Currency currency) {
    return new MoneyWords(locale, spelling, customs).said(amount, currency);
  }

  String date(LocalDate date, DateLength length) {
    return customs.date(date, length);
  }

  String time(LocalTime time) {
    return customs.time(time);
  }

  String yesNo(boolean holds) {
    return holds ? customs.yes() : customs.no();
  }

  String and() {
    return customs.and();
  }

  String again() {
    return customs.again();
  }

  String plural(BigDecimal count, PluralRules.PluralType kind) {
    return PluralRules.forLocale(locale, kind).select(count.doubleValue());
  }

  Set<String> pluralKeywords(PluralRules.PluralType kind) {
    return PluralRules.forLocale(locale, kind).getKeywords();
  }
}
