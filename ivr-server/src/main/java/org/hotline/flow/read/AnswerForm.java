package org.hotline.flow.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hotline.connector.AnswerField;
import org.hotline.connector.AnswerType;
import org.hotline.connector.Pointer;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Describes what a variable takes out of an answer. */
final class AnswerForm {
  private static final int USUAL_MAX = 200;

  private static final Field<Pointer> POINTER =
      Field.required(
          "pointer",
          "where it stands in the answer, as a JSON pointer such as /order/state or /slots/0/start",
          new Word<>(
              "a JSON pointer such as /order/state, with ~1 for a slash and ~0 for a ~",
              Pointer.SHAPE,
              Pointer::new));
  private static final Field<AnswerType> TYPE =
      Field.required(
          "type",
          "string; integer or decimal, of at most 18 digits; boolean; date or time, also out of a"
              + " moment such as 2026-03-01T09:30; count, how many items a list has",
          new Choice<>(types()));
  private static final Field<Located<Integer>> MAX =
      Field.optional(
          "max",
          "the longest string, in characters; 200 unless told",
          new Placed<>(new Whole(1, 1000)));
  private static final Field<Boolean> OPTIONAL =
      Field.optional(
          "optional",
          "whether the answer may be without it; the variable then stays unset",
          Shapes.YES_NO,
          false);

  static final Shape<Filled> SHAPE =
      new Vetted<>(
          new Form<>(
              "a variable of the answer", List.of(POINTER, TYPE, MAX, OPTIONAL), filled -> filled),
          AnswerForm::holds);

  private AnswerForm() {}

  static AnswerField field(Filled filled) {
    return new AnswerField(
        filled.get(POINTER),
        filled.get(TYPE),
        filled.find(MAX).map(Located::value).orElse(USUAL_MAX),
        filled.get(OPTIONAL));
  }

  private static boolean holds(Filled filled, Mistakes mistakes) {
    boolean good = filled.get(TYPE) == AnswerType.TEXT || filled.find(MAX).isEmpty();
    if (!good) {
      mistakes.add(
          filled.find(MAX).orElseThrow().at(),
          Rule.WRONG_VALUE,
          "only a text has a longest length; remove 'max', or write 'type: text'");
    }
    return good;
  }

  private static SequencedMap<String, AnswerType> types() {
    SequencedMap<String, AnswerType> types = new LinkedHashMap<>();
    Arrays.stream(AnswerType.values()).forEach(type -> types.put(type.word(), type));
    return types;
  }
}
