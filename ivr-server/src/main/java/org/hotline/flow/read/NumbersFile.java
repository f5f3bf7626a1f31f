package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.flow.mistake.Located;

/** Describes {@code numbers.yaml}. */
final class NumbersFile {
  private static final Field<Map<Located<String>, Located<String>>> NUMBERS =
      Field.required(
          "numbers",
          "for each called number the flow that answers it",
          new Table<>(Shapes.NUMBER_CALLED, new Placed<>(Shapes.PLAIN_NAME)));

  static final Form<Map<String, Located<String>>> FORM =
      new Form<>("numbers.yaml", List.of(NUMBERS), filled -> numbers(filled.get(NUMBERS)));

  private NumbersFile() {}

  private static Map<String, Located<String>> numbers(
      Map<Located<String>, Located<String>> written) {
    Map<String, Located<String>> numbers = new LinkedHashMap<>();
    written.forEach((number, flow) -> numbers.put(number.value(), flow));
    return numbers;
  }
}
