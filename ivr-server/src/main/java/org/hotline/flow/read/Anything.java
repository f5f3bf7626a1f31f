package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** Any text that is not empty, as it was written. */
public record Anything(String expected) implements Shape<Node.Text> {
  @Override
  public Optional<Node.Text> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text text && !text.text().isBlank()) {
      return Optional.of(text);
    }
    mistakes.add(
        value.at(), Rule.WRONG_VALUE, "expected " + expected + ", but got " + value.shown());
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "string", "minLength", 1);
  }
}
