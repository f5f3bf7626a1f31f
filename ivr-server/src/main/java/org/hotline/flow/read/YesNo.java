package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** True or false. */
public record YesNo() implements Shape<Boolean> {
  @Override
  public Optional<Boolean> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text text && text.text().matches("true|false")) {
      return Optional.of(Boolean.valueOf(text.text()));
    }
    mistakes.add(value.at(), Rule.WRONG_VALUE, "expected true or false, but got " + value.shown());
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "boolean");
  }
}
