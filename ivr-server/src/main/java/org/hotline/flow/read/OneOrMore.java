package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** One value, or a list of them that is not empty. */
public record OneOrMore<T>(Shape<T> shape) implements Shape<List<T>> {
  @Override
  public Optional<List<T>> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Items items)) {
      return shape.read(value, mistakes).map(List::of);
    }
    if (items.items().isEmpty()) {
      mistakes.add(
          value.at(), Rule.WRONG_VALUE, "expected at least one value, but the list is empty");
      return Optional.empty();
    }
    return new Listed<>(shape).read(value, mistakes);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> one = shape.schema();
    return Map.of("oneOf", List.of(one, Map.of("type", "array", "minItems", 1, "items", one)));
  }
}
