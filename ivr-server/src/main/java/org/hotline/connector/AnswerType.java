package org.hotline.connector;

import java.util.Optional;

/** The types of what is taken out of an answer. */
public enum AnswerType {
  STRING("string"),
  INTEGER("integer"),
  DECIMAL("decimal"),
  BOOLEAN("boolean"),
  DATE("date"),
  TIME("time"),
  /** How many items a list has. */
  COUNT("count");

  private final String word;

  AnswerType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Empty where the value is of another type. */
  Optional<Finding> read(JsonValue value) {
    return switch (this) {
      case STRING -> Texts.text(value);
      case INTEGER -> Numbers.whole(value);
      case DECIMAL -> Numbers.decimal(value);
      case BOOLEAN -> truth(value);
      case DATE -> Texts.day(value);
      case TIME -> Texts.hour(value);
      case COUNT -> count(value);
    };
  }

  private static Optional<Finding> truth(JsonValue value) {
    return value instanceof JsonValue.Truth(boolean truth)
        ? Optional.of(new Finding.Truth(truth))
        : Optional.empty();
  }

  private static Optional<Finding> count(JsonValue value) {
    return value instanceof JsonValue.Items items
        ? Optional.of(new Finding.Whole(items.values().size()))
        : Optional.empty();
  }
}
