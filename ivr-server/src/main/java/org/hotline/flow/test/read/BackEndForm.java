package org.hotline.flow.test.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotline.connector.OperationName;
import org.hotline.connector.Parameter;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Table;
import org.hotline.flow.read.Word;
import org.hotline.flow.test.Act;
import org.hotline.flow.test.BackEndAnswer;

/** Describes what a back-end is asked and what it answers. */
final class BackEndForm {
  static final Shape<String> NAME = new Word<>("a name", Parameter.NAME, name -> name);

  private static final Field<Located<OperationName>> OPERATION =
      Field.required(
          "operation",
          "what is asked, as connector.operation",
          new Placed<>(
              new Word<>(
                  "connector.operation, such as shop.order-status",
                  Pattern.compile(OperationName.SHAPE.pattern()),
                  OperationName::of)));
  private static final Field<Map<Located<String>, Located<String>>> WITH =
      Field.optional(
          "with",
          "parameters with the values that they must have",
          new Table<>(NAME, ActKinds.VALUE),
          Map.of());
  private static final Field<BackEndAnswer> ANSWERS =
      Field.required(
          "answers", "variables with their values, or not-found, or failed", new AnswerShape());

  static final Form<Act> FORM =
      new Form<>("a back-end", List.of(OPERATION, WITH, ANSWERS), BackEndForm::asked);

  private BackEndForm() {}

  private static Act asked(Filled filled) {
    return new Act.BackEnd(filled.get(OPERATION), filled.get(WITH), filled.get(ANSWERS));
  }
}
