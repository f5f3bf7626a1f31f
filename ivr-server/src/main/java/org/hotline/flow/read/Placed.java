package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;

/** A value that keeps its place. */
public record Placed<T>(Shape<T> shape) implements Shape<Located<T>> {
  @Override
  public Optional<Located<T>> read(Node value, Mistakes mistakes) {
    return shape.read(value, mistakes).map(read -> new Located<>(read, value.at()));
  }

  @Override
  public Map<String, Object> schema() {
    return shape.schema();
  }
}
