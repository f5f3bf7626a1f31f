package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/**
 * A group of settings that is not empty.
 *
 * @param example one of them, as it may be written
 */
public record AtLeastOne<T>(String example, Shape<T> group) implements Shape<T> {
  @Override
  public Optional<T> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Entries entries && entries.entries().isEmpty()) {
      mistakes.add(
          value.at(), Rule.WRONG_VALUE, "expected at least one, such as {" + example + "}");
      return Optional.empty();
    }
    return group.read(value, mistakes);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(group.schema());
    schema.put("minProperties", 1);
    return schema;
  }
}
