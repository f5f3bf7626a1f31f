package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.At;

/** The fields as they were written. */
public final class Filled {
  private final Map<Field<?>, Object> values;
  private final boolean complete;
  private final At at;

  Filled(Map<Field<?>, Object> values, boolean complete, At at) {
    this.values = values;
    this.complete = complete;
    this.at = at;
  }

  /** Whether every field could be read and none is missing. */
  public boolean complete() {
    return complete;
  }

  public At at() {
    return at;
  }

  public <T> T get(Field<T> field) {
    return find(field)
        .orElseThrow(() -> new IllegalStateException("Expected a value for " + field.name()));
  }

  /** What was written, else the standard. */
  @SuppressWarnings("unchecked") // the map was filled by the field's own shape
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable((T) values.get(field)).or(field::standard);
  }
}
