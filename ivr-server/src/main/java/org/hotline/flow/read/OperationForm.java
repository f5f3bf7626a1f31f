package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hotline.connector.AnswerField;
import org.hotline.connector.Method;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.flow.mistake.Located;

/** Describes an operation of a connector. */
final class OperationForm {
  static final Shape<String> NAME =
      new Word<>(
          "an operation's name of lower-case letters, digits and '-'",
          OperationName.OPERATION,
          name -> name);
  static final Shape<Filled> SHAPE =
      new Vetted<>(
          new Form<>("an operation", OperationFields.ALL, filled -> filled),
          new OperationVetting());

  private OperationForm() {}

  static Operation operation(Filled filled) {
    return new Operation(
        filled.get(OperationFields.KIND),
        method(filled),
        filled.get(OperationFields.PATH).value(),
        plain(filled.get(OperationFields.QUERY), Located::value),
        filled.find(OperationFields.BODY).map(Located::value),
        plain(filled.get(OperationFields.HEADERS), value -> value),
        Set.copyOf(filled.get(OperationFields.NOT_FOUND)),
        answer(filled),
        filled.find(OperationFields.CACHE).map(Located::value),
        plain(filled.get(OperationFields.PARAMETERS), parameter -> parameter));
  }

  static Method method(Filled filled) {
    return filled
        .find(OperationFields.METHOD)
        .map(Located::value)
        .orElse(Method.usual(filled.get(OperationFields.KIND)));
  }

  private static Map<String, AnswerField> answer(Filled filled) {
    Map<String, AnswerField> answer = new LinkedHashMap<>();
    filled
        .get(OperationFields.ANSWER)
        .forEach((name, field) -> answer.put(name.value().value(), AnswerForm.field(field)));
    return answer;
  }

  private static <A, B> Map<String, B> plain(Map<Located<String>, A> written, Function<A, B> make) {
    Map<String, B> plain = new LinkedHashMap<>();
    written.forEach((name, value) -> plain.put(name.value(), make.apply(value)));
    return plain;
  }
}
