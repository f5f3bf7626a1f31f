package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.connector.Method;
import org.hotline.connector.OperationKind;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Likeness;
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
        & (parametersAreKnown(filled, mistakes) && parametersAreUsed(filled, mistakes));
  }

  private static boolean methodSuits(Filled filled, Mistakes mistakes) {
    OperationKind kind = filled.get(OperationFields.KIND);
    Optional<Located<Method>> method = filled.find(OperationFields.METHOD);
    return method
        .filter(written -> !written.value().suits(kind))
        .map(written -> tell(mistakes, written.at(), Rule.WRONG_VALUE, unsuited(kind)))
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
                    Rule.WRONG_VALUE,
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
                    Rule.WRONG_VALUE,
                    "the answer to a submit is never given again; remove 'cache'"))
        .orElse(true);
  }

  private static boolean parametersAreKnown(Filled filled, Mistakes mistakes) {
    Set<String> known = known(filled).keySet();
    boolean good = true;
    for (Map.Entry<String, At> use : uses(filled).entrySet()) {
      good &=
          known.contains(use.getKey()) || unknown(use.getKey(), use.getValue(), known, mistakes);
    }
    return good;
  }

  private static boolean unknown(String name, At at, Set<String> known, Mistakes mistakes) {
    String hint = Likeness.hint(name, known);
    return tell(
        mistakes,
        at,
        Rule.UNKNOWN_PARAMETER,
        "{%s} is not one of the 'parameters' of this operation%s"
            .formatted(name, hint.isEmpty() ? "; write it there" : hint));
  }

  private static boolean parametersAreUsed(Filled filled, Mistakes mistakes) {
    Set<String> used = uses(filled).keySet();
    boolean good = true;
    for (Map.Entry<String, At> known : known(filled).entrySet()) {
      good &=
          used.contains(known.getKey())
              || tell(
                  mistakes,
                  known.getValue(),
                  Rule.WRONG_VALUE,
                  "nothing uses \"%s\"; remove it, or write {%s} where it belongs"
                      .formatted(known.getKey(), known.getKey()));
    }
    return good;
  }

  private static Map<String, At> known(Filled filled) {
    return filled.get(OperationFields.PARAMETERS).keySet().stream()
        .collect(Collectors.toMap(Located::value, Located::at, (a, _) -> a, LinkedHashMap::new));
  }

  private static Map<String, At> uses(Filled filled) {
    Map<String, At> uses = new LinkedHashMap<>();
    Located<?> path = filled.get(OperationFields.PATH);
    note(uses, filled.get(OperationFields.PATH).value().parameters(), path.at());
    filled
        .get(OperationFields.QUERY)
        .values()
        .forEach(template -> note(uses, template.value().parameters(), template.at()));
    filled
        .find(OperationFields.BODY)
        .ifPresent(body -> note(uses, body.value().parameters().toList(), body.at()));
    return uses;
  }

  private static void note(Map<String, At> uses, List<String> names, At at) {
    names.forEach(name -> uses.putIfAbsent(name, at));
  }

  private static boolean tell(Mistakes mistakes, At at, Rule rule, String sentence) {
    mistakes.add(at, rule, sentence);
    return false;
  }
}
