package org.hotline.flow.read;

import java.util.Optional;
import org.hotline.connector.Method;
import org.hotline.connector.OperationKind;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Whether the parts of an operation go together. */
final class OperationVetting implements Vetted.Vetting<Filled> {
  @Override
  public boolean holds(Filled filled, Mistakes mistakes) {
    return methodSuits(filled, mistakes)
        & bodyIsCarried(filled, mistakes)
        & onlyLookupsAreKept(filled, mistakes)
        & ParameterVetting.holds(filled, mistakes);
  }

  private static boolean methodSuits(Filled filled, Mistakes mistakes) {
    OperationKind kind = filled.get(OperationFields.KIND);
    Optional<Located<Method>> method = filled.find(OperationFields.METHOD);
    return method
        .filter(written -> !written.value().suits(kind))
        .map(written -> tell(mistakes, written.at(), unsuited(kind)))
        .orElse(true);
  }

  private static String unsuited(OperationKind kind) {
    return switch (kind) {
      case LOOKUP -> "a lookup is a GET or a POST; where something changes, write 'kind: submit'";
      case SUBMIT -> "a submit changes something and is never a GET; write POST, or 'kind: lookup'";
    };
  }

  private static boolean bodyIsCarried(Filled filled, Mistakes mistakes) {
    Method method = OperationForm.method(filled);
    return filled
        .find(OperationFields.BODY)
        .filter(_ -> !method.carriesBody())
        .map(
            body ->
                tell(
                    mistakes,
                    body.at(),
                    "a " + method + " carries no body; remove it, or write 'method: POST'"))
        .orElse(true);
  }

  private static boolean onlyLookupsAreKept(Filled filled, Mistakes mistakes) {
    boolean submit = filled.get(OperationFields.KIND) == OperationKind.SUBMIT;
    return filled
        .find(OperationFields.CACHE)
        .filter(_ -> submit)
        .map(
            cache ->
                tell(
                    mistakes,
                    cache.at(),
                    "the answer to a submit is never given again; remove 'cache'"))
        .orElse(true);
  }

  private static boolean tell(Mistakes mistakes, At at, String sentence) {
    mistakes.add(at, Rule.WRONG_VALUE, sentence);
    return false;
  }
}
