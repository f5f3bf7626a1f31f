package org.hotline.flow.step.backend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.connector.AnswerField;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Filled;
import org.hotline.flow.read.Placed;
import org.hotline.flow.read.Shapes;
import org.hotline.flow.read.Table;
import org.hotline.flow.read.Word;
import org.hotline.flow.step.Assignment;
import org.hotline.flow.step.Assignment.Typing;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Use;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.PromptName;

/** The fields of every step that asks a back-end. */
final class InquiryFields {
  private static final Field<Located<OperationName>> OPERATION =
      Field.required(
          "operation",
          "what is asked, as connectors.yaml names it, such as shop.order-status",
          new Placed<>(
              new Word<>(
                  "a connector and its operation, such as shop.order-status",
                  OperationName.SHAPE,
                  OperationName::of)));
  private static final Field<Map<Located<String>, Formula>> WITH =
      Field.optional(
          "with",
          "for each parameter of the operation an expression (CEL) that is worked out",
          new Table<>(
              new Word<>("a parameter's name", Pattern.compile("[a-z][a-z0-9_]{0,31}"), it -> it),
              Shapes.formula("order_number")),
          Map.of());
  private static final Field<List<Located<PromptName>>> MEANWHILE =
      Field.optional(
          "meanwhile",
          "what is said while the back-end works; cut off when that fails, and before 3s are over",
          Shapes.PROMPTS,
          List.of());
  private static final Field<Boolean> SECRET =
      Field.optional("secret", "whether the call record hides the answer", Shapes.YES_NO, false);

  static final List<Field<?>> ALL = List.of(OPERATION, WITH, MEANWHILE, SECRET);

  private InquiryFields() {}

  static Inquiry from(Filled filled, ConnectorBook connectors) {
    return new Inquiry(
        filled.get(OPERATION),
        filled.get(WITH),
        Inquiry.answers(operation(filled, connectors)),
        filled.get(MEANWHILE),
        filled.get(SECRET));
  }

  static List<Use> uses(Filled filled) {
    return filled.find(WITH).orElse(Map.of()).values().stream().map(Use::of).toList();
  }

  /** Nothing where there is no such operation; that is told elsewhere. */
  static List<Assignment> sets(Filled filled, ConnectorBook connectors, Outcome good) {
    return operation(filled, connectors).stream()
        .flatMap(operation -> operation.answer().entrySet().stream())
        .map(answer -> assignment(filled, answer.getKey(), answer.getValue(), good))
        .toList();
  }

  private static Optional<Operation> operation(Filled filled, ConnectorBook connectors) {
    return filled.find(OPERATION).map(Located::value).flatMap(connectors::find);
  }

  private static Assignment assignment(
      Filled filled, String name, AnswerField field, Outcome good) {
    return new Assignment(
        new Located<>(new VariableName(name), filled.get(OPERATION).at()),
        new Typing.Fixed(field.type().value()),
        Optional.of(good),
        !field.optional());
  }
}
