package org.hotline.prompt.message;

import java.math.BigDecimal;
import org.hotline.value.Value;

/** The numbers among the values. */
final class Numbers {
  private Numbers() {}

  static BigDecimal of(Value value) {
    return switch (value) {
      case Value.Whole(long number) -> BigDecimal.valueOf(number);
      case Value.Amount(BigDecimal amount) -> amount;
      case Value.Text _, Value.Truth _, Value.Day _, Value.Hour _, Value.Moment _ ->
          throw new CannotBeSaid("expected a number, but got a " + value.type().word());
    };
  }
}
