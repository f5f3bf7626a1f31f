package org.hotline.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/** The types that a value can have, by the words that admins write. */
public enum ValueType {
  TEXT("text", Value.Text::new),
  NUMBER("number", written -> new Value.Whole(Long.parseLong(written))),
  AMOUNT("amount", written -> new Value.Amount(amount(written))),
  YES_NO("yes-no", written -> new Value.Truth(truth(written))),
  DATE("date", written -> new Value.Day(LocalDate.parse(written))),
  TIME("time", written -> new Value.Hour(LocalTime.parse(written))),
  MOMENT("moment", written -> new Value.Moment(moment(written)));

  /** Beyond these a number is no amount of anything, and slow to work with. */
  private static final int MOST_DIGITS = 30;

  private final String word;
  private final Function<String, Value> reading;

  ValueType(String word, Function<String, Value> reading) {
    this.word = word;
    this.reading = reading;
  }

  public String word() {
    return word;
  }

  /** Empty where what is written is no value of this type. */
  public Optional<Value> read(String written) {
    try {
      return Optional.of(reading.apply(written));
    } catch (NumberFormatException | DateTimeException other) {
      return Optional.empty();
    }
  }

  private static BigDecimal amount(String written) {
    if (written.length() > MOST_DIGITS || !written.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
      throw new NumberFormatException("expected a number with decimals");
    }
    return new BigDecimal(written);
  }

  private static boolean truth(String written) {
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new NumberFormatException("expected true or false");
    };
  }

  /** With the offset of a place, or at Greenwich. */
  private static Instant moment(String written) {
    return OffsetDateTime.parse(written).toInstant();
  }
}
