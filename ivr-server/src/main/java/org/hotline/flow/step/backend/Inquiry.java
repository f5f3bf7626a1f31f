package org.hotline.flow.step.backend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.connector.Operation;
import org.hotline.connector.OperationName;
import org.hotline.connector.Reply;
import org.hotline.flow.expression.Formula;
import org.hotline.flow.expression.NotWorkedOut;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.Scene;
import org.hotline.flow.step.VariableName;
import org.hotline.prompt.PromptName;
import org.hotline.value.Value;

/**
 * What is asked of a back-end.
 *
 * @param with the operation's parameters, each to be worked out
 * @param answers the variables that the operation's answer may set
 * @param meanwhile what the caller hears while the back-end works
 * @param secret whether the record hides the answer
 */
public record Inquiry(
    Located<OperationName> operation,
    Map<Located<String>, Formula> with,
    List<String> answers,
    List<Located<PromptName>> meanwhile,
    boolean secret) {

  static List<String> answers(Optional<Operation> operation) {
    return operation.map(known -> List.copyOf(known.answer().keySet())).orElse(List.of());
  }

  /** Whatever the back-end does, the caller goes on with one of three outcomes. */
  Outcome ask(Scene scene, Outcome good) {
    try {
      return outcome(reply(scene), scene, good);
    } catch (NotWorkedOut broken) {
      scene.troubled(String.valueOf(broken.getMessage()));
      return Outcome.FAILED;
    }
  }

  private Reply reply(Scene scene) {
    Map<String, String> parameters = parameters(scene);
    return scene.meanwhile(
        meanwhile.stream().map(Located::value).toList(),
        () -> scene.rooms().connectors().ask(operation.value(), parameters, scene.occasion()),
        Reply.Failed.class::isInstance);
  }

  private Map<String, String> parameters(Scene scene) {
    Map<String, String> parameters = new LinkedHashMap<>();
    with.forEach((name, formula) -> parameters.put(name.value(), scene.workOut(formula).written()));
    return parameters;
  }

  private Outcome outcome(Reply reply, Scene scene, Outcome good) {
    return switch (reply) {
      case Reply.Found(Map<String, Value> values) -> {
        keep(values, scene);
        yield good;
      }
      case Reply.NotFound _ -> Outcome.NOT_FOUND;
      case Reply.Failed(var why, String detail) -> {
        scene.troubled("%s: %s; %s".formatted(operation, why.word(), detail));
        yield Outcome.FAILED;
      }
    };
  }

  /** What this answer is without is not left over from an earlier one. */
  private void keep(Map<String, Value> values, Scene scene) {
    for (String name : answers) {
      VariableName variable = new VariableName(name);
      Value value = values.get(name);
      if (value == null) {
        scene.forget(variable);
      } else {
        scene.set(variable, value, secret);
      }
    }
  }
}
