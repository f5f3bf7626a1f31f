package org.hotline.flow.step.collect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.flow.read.Field;
import org.hotline.flow.read.Form;
import org.hotline.flow.read.Node;
import org.hotline.flow.read.Shape;
import org.hotline.flow.read.Whole;

/** How many digits: {@code 4}, or {@code {min: 2, max: 6}}. */
record DigitsShape() implements Shape<Digits> {
  private static final Whole COUNT = new Whole(1, 32);
  private static final Field<Integer> MIN = Field.required("min", "the fewest digits", COUNT);
  private static final Field<Integer> MAX = Field.required("max", "the most digits", COUNT);
  private static final Form<Digits> RANGE =
      new Form<>(
          "digits", List.of(MIN, MAX), filled -> new Digits(filled.get(MIN), filled.get(MAX)));

  @Override
  public Optional<Digits> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Entries)) {
      return COUNT.read(value, mistakes).map(count -> new Digits(count, count));
    }
    return RANGE.read(value, mistakes).filter(range -> ordered(range, value, mistakes));
  }

  private static boolean ordered(Digits range, Node value, Mistakes mistakes) {
    if (range.min() > range.max()) {
      mistakes.add(value.at(), Rule.WRONG_VALUE, "expected min to be at most max");
    }
    return range.min() <= range.max();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("oneOf", List.of(COUNT.schema(), RANGE.schema()));
  }
}
