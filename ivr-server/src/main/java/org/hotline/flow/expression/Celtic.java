package org.hotline.flow.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/**
 * Translates between our values and those of CEL; a day is its first moment in the firm's time
 * zone, a time of day a text such as 09:30.
 */
final class Celtic {
  private Celtic() {}

  static CelType type(ValueType type) {
    return switch (type) {
      case TEXT, TIME -> SimpleType.STRING;
      case NUMBER -> SimpleType.INT;
      case AMOUNT -> SimpleType.DOUBLE;
      case YES_NO -> SimpleType.BOOL;
      case DATE, MOMENT -> SimpleType.TIMESTAMP;
    };
  }

  /** Empty for what a call cannot keep, such as a list. */
  static Optional<ValueType> type(CelType type) {
    return type.equals(SimpleType.TIMESTAMP)
        ? Optional.of(ValueType.MOMENT)
        : Arrays.stream(ValueType.values()).filter(ours -> type(ours).equals(type)).findFirst();
  }

  static Object object(Value value, ZoneId zone) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Whole(long number) -> number;
      case Value.Amount(BigDecimal amount) -> amount.doubleValue();
      case Value.Truth(boolean holds) -> holds;
      case Value.Day(var date) -> date.atStartOfDay(zone).toInstant();
      case Value.Hour(var time) -> time.toString();
      case Value.Moment(Instant instant) -> instant;
    };
  }

  /** A day and a time of day come out only where nothing was worked out with them. */
  static Value value(Object object, ValueType type, ZoneId zone) {
    return switch (object) {
      case String text when type == ValueType.TIME -> new Value.Hour(LocalTime.parse(text));
      case String text -> new Value.Text(text);
      case Long number -> new Value.Whole(number);
      case Double amount -> new Value.Amount(decimal(amount));
      case Boolean holds -> new Value.Truth(holds);
      case Instant instant when type == ValueType.DATE ->
          new Value.Day(LocalDate.ofInstant(instant, zone));
      case Instant instant -> new Value.Moment(instant);
      default -> throw new ArithmeticException("got no " + type.word());
    };
  }

  /** Throws for what is no number, such as the answer of a division by zero. */
  private static BigDecimal decimal(double amount) {
    if (Double.isNaN(amount) || Double.isInfinite(amount)) {
      throw new ArithmeticException("it gives no number");
    }
    return BigDecimal.valueOf(amount);
  }
}
