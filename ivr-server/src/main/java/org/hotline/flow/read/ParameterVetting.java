package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.flow.mistake.At;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Whether the parameters of an operation are those that it uses. */
final class ParameterVetting {
  private ParameterVetting() {}

  static boolean holds(Filled filled, Mistakes mistakes) {
    return parametersAreKnown(filled, mistakes) && parametersAreUsed(filled, mistakes);
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
