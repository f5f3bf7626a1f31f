package org.hotline.flow.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.hours.DateRange;
import org.hotline.hours.ExceptionalDays;
import org.hotline.hours.Period;

/** Days with hours of their own, by name. */
record ExceptionsShape() implements Shape<List<ExceptionalDays>> {
  private static final Field<List<DateRange>> ON =
      Field.required("on", "which days, such as 2026-12-24", Dates.RANGES);
  private static final Field<List<Period>> OPEN =
      Field.optional("open", "when it is open then; else it is closed", Periods.SHAPE, List.of());
  private static final Form<Function<String, ExceptionalDays>> DAYS =
      new Form<>("an exception", List.of(ON, OPEN), ExceptionsShape::days);
  private static final Table<String, Function<String, ExceptionalDays>> TABLE =
      new Table<>(DayNames.SHAPE, DAYS);

  private static Function<String, ExceptionalDays> days(Filled filled) {
    return name -> new ExceptionalDays(name, filled.get(ON), filled.get(OPEN));
  }

  @Override
  public Optional<List<ExceptionalDays>> read(Node value, Mistakes mistakes) {
    return TABLE.read(value, mistakes).map(ExceptionsShape::named);
  }

  private static List<ExceptionalDays> named(
      Map<Located<String>, Function<String, ExceptionalDays>> written) {
    return written.entrySet().stream()
        .map(entry -> entry.getValue().apply(entry.getKey().value()))
        .toList();
  }

  @Override
  public Map<String, Object> schema() {
    return TABLE.schema();
  }
}
