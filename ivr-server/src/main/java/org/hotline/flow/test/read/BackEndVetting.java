package org.hotline.flow.test.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.connector.AnswerField;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.test.Act;
import org.hotline.flow.test.BackEndAnswer;

/** Looks whether a back-end can be asked and answer so. */
record BackEndVetting(ConnectorBook book, Mistakes mistakes) {

  void vet(Act.BackEnd asked) {
    Optional<Operation> operation = book.find(asked.operation().value());
    operation.ifPresentOrElse(known -> vet(asked, known), () -> refuse(asked.operation()));
  }

  private void vet(Act.BackEnd asked, Operation operation) {
    asked.with().keySet().forEach(name -> demandParameter(name, operation));
    if (asked.answers() instanceof BackEndAnswer.Found(var values)) {
      values.forEach((name, value) -> vetValue(name, value, operation));
      operation.answer().forEach((name, field) -> demandValue(name, field, values, asked));
    }
  }

  private void refuse(Located<OperationName> name) {
    List<String> known = book.operations().stream().map(OperationName::toString).toList();
    String sentence = "connectors.yaml has no operation \"" + name + "\"";
    mistakes.add(
        name.at(), Rule.UNKNOWN_OPERATION, sentence + Likeness.hint(name.toString(), known));
  }

  private void demandParameter(Located<String> name, Operation operation) {
    Collection<String> known = operation.parameters().keySet();
    if (!known.contains(name.value())) {
      String sentence = "the operation has no parameter \"" + name + "\"";
      mistakes.add(
          name.at(), Rule.UNKNOWN_PARAMETER, sentence + Likeness.hint(name.value(), known));
    }
  }

  private void vetValue(Located<String> name, Located<String> value, Operation operation) {
    AnswerField field = operation.answer().get(name.value());
    if (field == null) {
      String hint = Likeness.hint(name.value(), operation.answer().keySet());
      String sentence = "the operation answers no \"" + name + "\"";
      mistakes.add(name.at(), Rule.UNKNOWN_VARIABLE, sentence + hint);
    } else if (field.type().value().read(value.value()).isEmpty()) {
      String type = field.type().word();
      mistakes.add(
          value.at(),
          Rule.WRONG_TYPE,
          "%s is of type %s, but \"%s\" is not".formatted(name, type, value));
    }
  }

  private void demandValue(
      String name,
      AnswerField field,
      Map<Located<String>, Located<String>> values,
      Act.BackEnd asked) {
    boolean given = values.keySet().stream().anyMatch(key -> key.value().equals(name));
    if (!given && !field.optional()) {
      mistakes.add(
          asked.operation().at(),
          Rule.MISSING_KEY,
          "a good answer always has '%s'; add it to 'answers'".formatted(name));
    }
  }
}
