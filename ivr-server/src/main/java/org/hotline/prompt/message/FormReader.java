package org.hotline.prompt.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind the name of a value: {@code number, ::currency/EUR}. */
record FormReader(MessagePattern pattern, int at) {
  private static final Pattern CURRENCY = Pattern.compile("::currency/([A-Z]{3})");

  SpokenForm read() {
    return switch (pattern.getSubstring(pattern.getPart(at))) {
      case "number" -> number();
      case "spellout" -> without(new NumberForm());
      case "ordinal" -> without(new OrdinalForm());
      case "date" -> date();
      case "time" -> without(new ClockForm());
      case "digits" -> without(new DigitsForm());
      case "slowly" -> slowly();
      default ->
          throw broken(
              "number, ordinal, date, time, digits, slowly, plural, selectordinal or select");
    };
  }

  private SpokenForm number() {
    Matcher currency = CURRENCY.matcher(style());
    if (style().isEmpty()) {
      return new NumberForm();
    }
    if (!currency.matches() || !Currency.isAvailable(currency.group(1), null, null)) {
      throw broken("nothing, or ::currency/ and a currency such as ::currency/EUR,");
    }
    return new MoneyForm(Currency.getInstance(currency.group(1)));
  }

  private SpokenForm date() {
    return switch (style()) {
      case "" -> new DayForm(DateLength.USUAL);
      case "short" -> new DayForm(DateLength.SHORT);
      case "long" -> new DayForm(DateLength.LONG);
      default -> throw broken("short, long (with the year) or nothing");
    };
  }

  private SpokenForm slowly() {
    return switch (style()) {
      case "" -> new SlowForm(false);
      case "twice" -> new SlowForm(true);
      default -> throw broken("twice or nothing");
    };
  }

  private SpokenForm without(SpokenForm form) {
    if (!style().isEmpty()) {
      throw broken("nothing more");
    }
    return form;
  }

  private boolean styled() {
    return pattern.getPartType(at + 1) == Part.Type.ARG_STYLE;
  }

  private String style() {
    return styled() ? pattern.getSubstring(pattern.getPart(at + 1)).strip() : "";
  }

  private TemplateBroken broken(String expected) {
    Part place = pattern.getPart(styled() ? at + 1 : at);
    return new TemplateBroken(
        place.getIndex(),
        "expected %s here, but got \"%s\""
            .formatted(expected, pattern.getSubstring(place).strip()));
  }
}
