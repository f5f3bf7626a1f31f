package org.hotline.connector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.value.Value;

/** Reads numbers, also where a back-end writes them as texts; none is longer than one can say. */
final class Numbers {
  private static final Pattern LOOK = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");
  private static final int MOST_DIGITS = 18;
  private static final int MOST_DECIMALS = 6;

  private Numbers() {}

  static Optional<Value> whole(JsonValue value) {
    return number(value)
        .filter(Numbers::isWhole)
        .map(number -> new Value.Whole(number.longValueExact()));
  }

  static Optional<Value> decimal(JsonValue value) {
    return number(value).map(Value.Amount::new);
  }

  private static Optional<BigDecimal> number(JsonValue value) {
    return switch (value) {
      case JsonValue.Digits(BigDecimal number) -> Optional.of(number).filter(Numbers::isShort);
      case JsonValue.Text(String text) when LOOK.matcher(text).matches() ->
          Optional.of(new BigDecimal(text));
      case JsonValue.Text _, JsonValue.Truth _, JsonValue.Items _, JsonValue.Entries _ ->
          Optional.empty();
      case JsonValue.Nothing _ -> Optional.empty();
    };
  }

  /** Looked at before anything is computed, since 1e999999999 is a number too. */
  private static boolean isShort(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return number.precision() <= MOST_DIGITS
        && before <= MOST_DIGITS
        && number.scale() <= MOST_DECIMALS;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0;
  }
}
