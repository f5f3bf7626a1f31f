package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** One of a few words. */
public record Choice<T>(SequencedMap<String, T> words) implements Shape<T> {
  @Override
  public Optional<T> read(Node value, Mistakes mistakes) {
    Optional<T> chosen =
        value instanceof Node.Text text
            ? Optional.ofNullable(words.get(text.text()))
            : Optional.empty();
    if (chosen.isEmpty()) {
      mistakes.add(value.at(), Rule.WRONG_VALUE, refusal(value));
    }
    return chosen;
  }

  private String refusal(Node value) {
    String hint = value instanceof Node.Text text ? Likeness.hint(text.text(), words.keySet()) : "";
    return "expected " + String.join(" or ", words.keySet()) + ", but got " + value.shown() + hint;
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("enum", List.copyOf(words.keySet()));
  }
}
