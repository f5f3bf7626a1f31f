package org.hotline.connector;

import java.util.Optional;
import org.hotline.value.Value;
import org.hotline.value.ValueType;

/** The types of what is taken out of an answer. */
public enum AnswerType {
  TEXT("text", ValueType.TEXT),
  NUMBER("number", ValueType.NUMBER),
  AMOUNT("amount", ValueType.AMOUNT),
  YES_NO("yes-no", ValueType.YES_NO),
  DATE("date", ValueType.DATE),
  TIME("time", ValueType.TIME),
  /** How many items a list has. */
  COUNT("count", ValueType.NUMBER);

  private final String word;
  private final ValueType value;

  AnswerType(String word, ValueType value) {
    this.word = word;
    this.value = value;
  }

  public String word() {
    return word;
  }

  /** The type of the variable that keeps it. */
  public ValueType value() {
    return value;
  }

  /** Empty where the value is of another type. */
  Optional<Value> read(JsonValue value) {
    return switch (this) {
      case TEXT -> Texts.text(value);
      case NUMBER -> Numbers.whole(value);
      case AMOUNT -> Numbers.decimal(value);
      case YES_NO -> truth(value);
      case DATE -> Texts.day(value);
      case TIME -> Texts.hour(value);
      case COUNT -> count(value);
    };
  }

  private static Optional<Value> truth(JsonValue value) {
    return value instanceof JsonValue.Truth(boolean truth)
        ? Optional.of(new Value.Truth(truth))
        : Optional.empty();
  }

  private static Optional<Value> count(JsonValue value) {
    return value instanceof JsonValue.Items items
        ? Optional.of(new Value.Whole(items.values().size()))
        : Optional.empty();
  }
}
