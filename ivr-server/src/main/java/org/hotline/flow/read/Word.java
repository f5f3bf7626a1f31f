package org.hotline.flow.read;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/**
 * One word of a certain look.
 *
 * @param expected completes the sentence "expected ..."
 */
public record Word<T>(String expected, Pattern look, Function<String, T> make) implements Shape<T> {
  @Override
  public Optional<T> read(Node value, Mistakes mistakes) {
    if (value instanceof Node.Text text && look.matcher(text.text()).matches()) {
      return made(text, mistakes);
    }
    mistakes.add(
        value.at(), Rule.WRONG_VALUE, "expected " + expected + ", but got " + value.shown());
    return Optional.empty();
  }

  private Optional<T> made(Node.Text text, Mistakes mistakes) {
    try {
      return Optional.of(make.apply(text.text()));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
      mistakes.add(
          text.at(), Rule.WRONG_VALUE, "expected " + expected + ", but got " + text.shown());
      return Optional.empty();
    }
  }

  /** YAML reads 100 and true as more than words, so editors must let them pass. */
  @Override
  public Map<String, Object> schema() {
    return Map.of(
        "type",
        List.of("string", "number", "boolean"),
        "pattern",
        "^(" + look.pattern() + ")$",
        "description",
        expected);
  }
}
