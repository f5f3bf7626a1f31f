package org.hotline.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Something that a call knows: keyed by the caller, worked out, or answered by a service. */
public sealed interface Value {
  ValueType type();

  /** As it is written down; {@link ValueType#read} makes the same value of it again. */
  String written();

  /** Digits or words, as they were keyed or answered. */
  record Text(String text) implements Value {
    @Override
    public ValueType type() {
      return ValueType.TEXT;
    }

    @Override
    public String written() {
      return text;
    }
  }

  /** A whole number. */
  record Whole(long number) implements Value {
    @Override
    public ValueType type() {
      return ValueType.NUMBER;
    }

    @Override
    public String written() {
      return Long.toString(number);
    }
  }

  /** A number with decimals, such as money. */
  record Amount(BigDecimal amount) implements Value {
    @Override
    public ValueType type() {
      return ValueType.AMOUNT;
    }

    @Override
    public String written() {
      return amount.toPlainString();
    }
  }

  /** Yes or no. */
  record Truth(boolean holds) implements Value {
    @Override
    public ValueType type() {
      return ValueType.YES_NO;
    }

    @Override
    public String written() {
      return Boolean.toString(holds);
    }
  }

  /** A day of the calendar, the same wherever one is. */
  record Day(LocalDate date) implements Value {
    @Override
    public ValueType type() {
      return ValueType.DATE;
    }

    @Override
    public String written() {
      return date.toString();
    }
  }

  /** A time of day, as on the clock of the place that is meant. */
  record Hour(LocalTime time) implements Value {
    @Override
    public ValueType type() {
      return ValueType.TIME;
    }

    @Override
    public String written() {
      return time.toString();
    }
  }

  /** A moment; its hour depends on where one is. */
  record Moment(Instant instant) implements Value {
    @Override
    public ValueType type() {
      return ValueType.MOMENT;
    }

    @Override
    public String written() {
      return instant.toString();
    }
  }
}
