package org.hotline.prompt.message;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts as people say them at a till: twelve euros fifty, fifty cents. */
record MoneyWords(ULocale locale, Spelling spelling, Customs customs) {
  /** From here on the parts of a coin are said without their name. */
  private static final int BARE = 10;

  String said(BigDecimal amount, Currency currency) {
    BigDecimal exact = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    String minus = exact.signum() < 0 ? customs.minus() + " " : "";
    return minus + positive(exact.abs(), currency);
  }

  private String positive(BigDecimal amount, Currency currency) {
    BigInteger units = amount.toBigInteger();
    int parts = amount.subtract(new BigDecimal(units)).unscaledValue().intValueExact();
    Optional<String> coin = customs.coin(currency.getCurrencyCode(), parts);
    if (parts == 0) {
      return whole(new BigDecimal(units), currency);
    }
    if (coin.isEmpty()) {
      return whole(amount, currency);
    }
    String coins = spelled(parts) + " " + coin.get();
    return units.signum() == 0 ? coins : both(new BigDecimal(units), currency, parts, coins);
  }

  private String both(BigDecimal units, Currency currency, int parts, String coins) {
    String whole = whole(units, currency);
    return parts < BARE ? whole + " " + customs.and() + " " + coins : whole + " " + spelled(parts);
  }

  private String whole(BigDecimal units, Currency currency) {
    String keyword = PluralRules.forLocale(locale).select(units.doubleValue());
    return spelling.cardinal(units)
        + " "
        + currency.getName(locale, Currency.PLURAL_LONG_NAME, keyword, null);
  }

  private String spelled(int number) {
    return spelling.cardinal(BigDecimal.valueOf(number));
  }
}
