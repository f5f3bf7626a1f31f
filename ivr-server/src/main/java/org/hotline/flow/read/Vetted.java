package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;

/** A value whose parts must also go together. */
record Vetted<T>(Shape<T> shape, Vetting<T> vetting) implements Shape<T> {

  /** Says what does not go together. */
  interface Vetting<T> {
    /** False, with the mistake told, where something does not. */
    boolean holds(T value, Mistakes mistakes);
  }

  @Override
  public Optional<T> read(Node value, Mistakes mistakes) {
    return shape.read(value, mistakes).filter(read -> vetting.holds(read, mistakes));
  }

  @Override
  public Map<String, Object> schema() {
    return shape.schema();
  }
}
