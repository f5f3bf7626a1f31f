package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** A group of settings with names that are given. */
public record Form<T>(String what, List<Field<?>> fields, Function<Filled, T> make)
    implements Shape<T> {
  @Override
  public Optional<T> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Entries entries)) {
      mistakes.add(
          value.at(),
          Rule.WRONG_VALUE,
          "expected the settings of " + what + ", but got " + value.shown());
      return Optional.empty();
    }
    Filled filled = new Filling(what, fields, List.of()).from(entries, mistakes);
    return filled.complete() ? Optional.of(make.apply(filled)) : Optional.empty();
  }

  @Override
  public Map<String, Object> schema() {
    return Schema.object(fields, Map.of());
  }
}
