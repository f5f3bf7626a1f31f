package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;

/** How a value may be written: reads it, and describes itself to editors as JSON Schema. */
public interface Shape<T> {
  /** Empty, with the mistake told, where the value has another shape. */
  Optional<T> read(Node value, Mistakes mistakes);

  Map<String, Object> schema();
}
