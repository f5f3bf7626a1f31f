package org.hotline.connector;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.value.Value;

/** Takes out of an answer what an operation's description names. */
public final class Answers {
  private Answers() {}

  public static Reply read(Map<String, AnswerField> fields, JsonValue answer) {
    Map<String, Value> found = new LinkedHashMap<>();
    try {
      fields.forEach(
          (variable, field) -> field.in(answer).ifPresent(finding -> found.put(variable, finding)));
    } catch (WrongAnswer wrong) {
      return new Reply.Failed(Failure.WRONG_ANSWER, String.valueOf(wrong.getMessage()));
    }
    return new Reply.Found(found);
  }
}
