package org.hotline.connector;

import java.util.Optional;
import org.hotline.value.Value;

/**
 * What one variable takes out of an answer.
 *
 * @param max the longest text, in characters
 * @param optional whether the answer may be without it
 */
public record AnswerField(Pointer pointer, AnswerType type, int max, boolean optional) {
  /** Empty where the answer is without it; {@link WrongAnswer} where it will not do. */
  Optional<Value> in(JsonValue answer) {
    Optional<JsonValue> there = pointer.in(answer);
    if (there.isEmpty() && !optional) {
      throw new WrongAnswer("expected a value at " + pointer + ", but there is none");
    }
    return there.map(this::read);
  }

  private Value read(JsonValue value) {
    Value finding = type.read(value).orElseThrow(this::wrong);
    if (finding instanceof Value.Text(String text) && text.length() > max) {
      throw new WrongAnswer(
          "expected at most %d characters at %s, but got %d"
              .formatted(max, pointer, text.length()));
    }
    return finding;
  }

  private WrongAnswer wrong() {
    return new WrongAnswer(
        "expected a value of type %s at %s, but got another".formatted(type.word(), pointer));
  }
}
