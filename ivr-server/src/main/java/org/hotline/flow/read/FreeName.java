package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.expression.ReservedNames;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.step.VariableName;

/** The name of a variable that a flow may set: none that means something already. */
record FreeName(Shape<VariableName> name) implements Shape<VariableName> {
  @Override
  public Optional<VariableName> read(Node value, Mistakes mistakes) {
    return name.read(value, mistakes).filter(read -> isFree(read, value, mistakes));
  }

  private static boolean isFree(VariableName name, Node value, Mistakes mistakes) {
    Optional<String> refusal = ReservedNames.refusal(name.value());
    refusal.ifPresent(sentence -> mistakes.add(value.at(), Rule.WRONG_VALUE, sentence));
    return refusal.isEmpty();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(name.schema());
    schema.put("not", Map.of("anyOf", reserved()));
    return schema;
  }

  private static List<Map<String, Object>> reserved() {
    return List.of(
        Map.of("enum", List.copyOf(ReservedNames.all())), Map.of("pattern", ReservedNames.INNER));
  }
}
