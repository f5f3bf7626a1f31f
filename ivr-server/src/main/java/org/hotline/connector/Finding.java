package org.hotline.connector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** One typed value out of an answer, fit for a variable of a flow. */
public sealed interface Finding {
  /** As one would write it: {@code 12.50}, {@code true}, {@code 2026-03-01}, {@code 09:30}. */
  String text();

  record Text(String value) implements Finding {
    @Override
    public String text() {
      return value;
    }
  }

  record Whole(long value) implements Finding {
    @Override
    public String text() {
      return Long.toString(value);
    }
  }

  record Decimal(BigDecimal value) implements Finding {
    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  record Truth(boolean value) implements Finding {
    @Override
    public String text() {
      return Boolean.toString(value);
    }
  }

  record Day(LocalDate value) implements Finding {
    @Override
    public String text() {
      return value.toString();
    }
  }

  record Hour(LocalTime value) implements Finding {
    @Override
    public String text() {
      return value.toString();
    }
  }
}
