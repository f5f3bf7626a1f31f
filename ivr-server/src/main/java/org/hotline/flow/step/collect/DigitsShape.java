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

/** What is keyed: {@code 4}, {@code {min: 2, max: 6}}, or a date. */
record DigitsShape() implements Shape<Entry> {
  private static final Whole COUNT = new Whole(1, 32);
  private static final DateShape DATE = new DateShape();
  private static final Field<Integer> MIN = Field.required("min", "the fewest digits", COUNT);
  private static final Field<Integer> MAX = Field.required("max", "the most digits", COUNT);
  private static final Form<Digits> RANGE =
      new Form<>(
          "digits", List.of(MIN, MAX), filled -> new Digits(filled.get(MIN), filled.get(MAX)));

  @Override
  public Optional<Entry> read(Node value, Mistakes mistakes) {
    return switch (value) {
      case Node.Entries entries when DATE.fits(entries) ->
          DATE.read(value, mistakes).map(date -> date);
      case Node.Entries _ ->
          RANGE
              .read(value, mistakes)
              .filter(range -> ordered(range, value, mistakes))
              .map(range -> range);
      default -> COUNT.read(value, mistakes).map(count -> new Digits(count, count));
    };
  }

  private static boolean ordered(Digits range, Node value, Mistakes mistakes) {
    if (range.min() > range.most()) {
      mistakes.add(value.at(), Rule.WRONG_VALUE, "expected min to be at most max");
    }
    return range.min() <= range.most();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("oneOf", List.of(COUNT.schema(), RANGE.schema(), DATE.schema()));
  }
}
