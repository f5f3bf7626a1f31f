package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A list. */
record Listed<T>(Shape<T> shape) implements Shape<List<T>> {
  @Override
  public Optional<List<T>> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Items items)) {
      mistakes.add(value.at(), Rule.WRONG_VALUE, "expected a list, but got " + value.shown());
      return Optional.empty();
    }
    List<Optional<T>> read =
        items.items().stream().map(item -> shape.read(item, mistakes)).toList();
    return read.stream().allMatch(Optional::isPresent)
        ? Optional.of(read.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "array", "items", shape.schema());
  }
}
