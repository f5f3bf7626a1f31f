package org.hotline.connector;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.value.Value;

/** Reads texts, and the dates and times that back-ends write as texts. */
final class Texts {
  private static final int LONGEST_DATE = 40;

  private Texts() {}

  /** A number is a text too, since many back-ends write their numbers of orders that way. */
  static Optional<Value> text(JsonValue value) {
    return switch (value) {
      case JsonValue.Text(String text) -> Optional.of(new Value.Text(shown(text)));
      case JsonValue.Digits _ ->
          Numbers.decimal(value).map(number -> new Value.Text(number.written()));
      case JsonValue.Truth _, JsonValue.Items _, JsonValue.Entries _, JsonValue.Nothing _ ->
          Optional.empty();
    };
  }

  /** A date, or the date of a moment as the back-end wrote it, in the back-end's own time zone. */
  static Optional<Value> day(JsonValue value) {
    return dated(value, text -> new Value.Day(LocalDate.from(formatter(text, "-").parse(text))));
  }

  /** A time of day, or that of a moment as the back-end wrote it. */
  static Optional<Value> hour(JsonValue value) {
    return dated(value, text -> new Value.Hour(LocalTime.from(formatter(text, ":").parse(text))));
  }

  private static DateTimeFormatter formatter(String text, String part) {
    if (text.contains("T")) {
      return DateTimeFormatter.ISO_DATE_TIME;
    }
    return part.equals("-") ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_LOCAL_TIME;
  }

  private static Optional<Value> dated(JsonValue value, Function<String, Value> read) {
    if (!(value instanceof JsonValue.Text(String text)) || text.length() > LONGEST_DATE) {
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(text));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static String shown(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
  }
}
