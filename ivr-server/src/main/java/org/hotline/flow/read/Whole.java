package org.hotline.flow.read;

import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A whole number within bounds. */
public record Whole(int least, int most) implements Shape<Integer> {
  @Override
  public Optional<Integer> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text text && text.text().matches("-?[0-9]{1,9}")) {
      int number = Integer.parseInt(text.text());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    mistakes.add(
        value.at(),
        Rule.WRONG_VALUE,
        "expected a whole number from %d to %d, but got %s".formatted(least, most, value.shown()));
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "integer", "minimum", least, "maximum", most);
  }
}
