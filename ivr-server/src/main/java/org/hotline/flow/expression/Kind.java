package org.hotline.flow.expression;

import java.util.Collection;
import java.util.Optional;

/** What CEL's types are to an admin. */
enum Kind {
  TEXT("a text"),
  WHOLE("a whole number"),
  DECIMAL("a decimal"),
  TRUTH("true or false"),
  MOMENT("a moment or a date"),
  LENGTH("a length of time"),
  LIST("a list"),
  BYTES("raw bytes"),
  MAP("a table of names and values"),
  NULL("null"),
  OTHER("something else than a text, a number or a moment");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static Kind of(String type) {
    return switch (type.replaceAll("\\(.*", "")) {
      case "string" -> TEXT;
      case "int" -> WHOLE;
      case "double" -> DECIMAL;
      case "bool" -> TRUTH;
      case "google.protobuf.Timestamp" -> MOMENT;
      case "google.protobuf.Duration" -> LENGTH;
      case "list" -> LIST;
      case "bytes" -> BYTES;
      case "map" -> MAP;
      case "null", "null_type" -> NULL;
      default -> OTHER;
    };
  }

  /** What to do about kinds that are often mixed. */
  static Optional<String> mixed(Collection<Kind> kinds) {
    boolean number = kinds.contains(WHOLE) || kinds.contains(DECIMAL);
    if (kinds.contains(MOMENT) && kinds.contains(TEXT)) {
      return Optional.of(
          "a moment or a date is put beside a text; write timestamp(\"2026-12-24T00:00:00Z\")");
    }
    if (kinds.contains(MOMENT) && number) {
      return Optional.of(
          "a moment or a date is put beside a number; write duration(\"24h\") for a day");
    }
    if (kinds.contains(TEXT) && number) {
      return Optional.of(
          "a text is put beside a number; write the value in quotes,"
              + " or int(name) to count with what was keyed");
    }
    return kinds.contains(WHOLE) && kinds.contains(DECIMAL)
        ? Optional.of(
            "whole numbers and decimals do not mix; write 1.0 for 1, or double(name) for a variable")
        : Optional.empty();
  }
}
