package org.hotline.connector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a JSON answer, as RFC 6901 writes it: {@code /slots/0/date}. */
public record Pointer(String written) {
  public static final Pattern SHAPE = Pattern.compile("(/([^/~]|~[01])*)*");
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

  public Pointer {
    if (!SHAPE.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "Expected a JSON pointer such as /order/state, but got " + written);
    }
  }

  /** Empty where there is nothing, or {@code null}. */
  public Optional<JsonValue> in(JsonValue root) {
    Optional<JsonValue> here = Optional.of(root);
    for (String name : names()) {
      here = here.flatMap(value -> step(value, name));
    }
    return here.filter(value -> !(value instanceof JsonValue.Nothing));
  }

  private List<String> names() {
    return Arrays.stream(written.split("/", -1))
        .skip(1)
        .map(name -> name.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private static Optional<JsonValue> step(JsonValue value, String name) {
    return switch (value) {
      case JsonValue.Entries entries -> Optional.ofNullable(entries.values().get(name));
      case JsonValue.Items items -> item(items.values(), name);
      case JsonValue.Text _, JsonValue.Digits _, JsonValue.Truth _, JsonValue.Nothing _ ->
          Optional.empty();
    };
  }

  private static Optional<JsonValue> item(List<JsonValue> items, String name) {
    return INDEX.matcher(name).matches() && Integer.parseInt(name) < items.size()
        ? Optional.of(items.get(Integer.parseInt(name)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return written.isEmpty() ? "the whole answer" : written;
  }
}
