package org.hotline.flow.test.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline.connector.AnswerField;
import org.hotline.connector.ConnectorBook;
import org.hotline.connector.Connectors;
import org.hotline.connector.Failure;
import org.hotline.connector.Occasion;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.connector.UnfitArgument;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.test.Act;
import org.hotline.flow.test.BackEndAnswer;
import org.hotline.value.Value;

/** Back-ends that answer what the script says; nothing leaves the house. */
public final class StagedConnectors implements Connectors {
  private final ConnectorBook book;
  private final Script script;
  private final Diary diary;

  StagedConnectors(ConnectorBook book, Script script, Diary diary) {
    this.book = book;
    this.script = script;
    this.diary = diary;
  }

  @Override
  public Reply ask(OperationName name, Map<String, String> parameters, Occasion occasion) {
    Optional<Operation> operation = book.find(name);
    if (operation.isEmpty()) {
      return new Reply.Failed(Failure.UNKNOWN_OPERATION, "there is no operation " + name);
    }
    try {
      operation.get().request(parameters);
    } catch (UnfitArgument unfit) {
      return new Reply.Failed(Failure.UNFIT_ARGUMENT, String.valueOf(unfit.getMessage()));
    }
    return answer(name, operation.get(), parameters);
  }

  private Reply answer(OperationName name, Operation operation, Map<String, String> parameters) {
    diary.note("asked " + name + shown(parameters));
    Act.BackEnd told =
        script
            .take(
                Act.BackEnd.class,
                act -> act.operation().value().equals(name) && agrees(act, parameters))
            .orElseThrow(() -> unexpected(name, operation, parameters));
    return switch (told.answers()) {
      case BackEndAnswer.Found found -> found(operation, found);
      case BackEndAnswer.NotFound _ -> new Reply.NotFound();
      case BackEndAnswer.Failed _ -> new Reply.Failed(Failure.UNREACHABLE, "the test says so");
    };
  }

  private static boolean agrees(Act.BackEnd act, Map<String, String> parameters) {
    return act.with().entrySet().stream()
        .allMatch(entry -> entry.getValue().value().equals(parameters.get(entry.getKey().value())));
  }

  private RuntimeException unexpected(
      OperationName name, Operation operation, Map<String, String> parameters) {
    String step = script.memory().step();
    return script.fails(
        "step '" + step + "' asks " + name + shown(parameters),
        "write '- back-end: {operation: %s, answers: %s}' before this"
            .formatted(name, example(operation)));
  }

  private static String example(Operation operation) {
    return operation.answer().keySet().stream()
        .map(variable -> variable + ": ...")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String shown(Map<String, String> parameters) {
    String all =
        parameters.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : " with " + all;
  }

  private static Reply found(Operation operation, BackEndAnswer.Found found) {
    Map<String, Value> values = new LinkedHashMap<>();
    found.values().forEach((name, text) -> value(operation, name, text, values));
    return new Reply.Found(values);
  }

  private static void value(
      Operation operation, Located<String> name, Located<String> text, Map<String, Value> values) {
    Optional.ofNullable(operation.answer().get(name.value()))
        .map(AnswerField::type)
        .flatMap(type -> type.value().read(text.value()))
        .ifPresent(value -> values.put(name.value(), value));
  }
}
