package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.flow.hours.WeeklyHours;
import org.hotline.flow.mistake.Located;

/** Describes {@code hours.yaml}. */
final class HoursFile {
  private static final Field<Map<Located<String>, Week>> HOURS =
      Field.required(
          "hours", "the hours by their names", new Table<>(Shapes.PLAIN_NAME, new WeekShape()));

  static final Form<Map<String, WeeklyHours>> FORM =
      new Form<>("hours.yaml", List.of(HOURS), filled -> hours(filled.get(HOURS)));

  private HoursFile() {}

  private static Map<String, WeeklyHours> hours(Map<Located<String>, Week> written) {
    Map<String, WeeklyHours> hours = new LinkedHashMap<>();
    written.forEach((name, week) -> hours.put(name.value(), week.named(name.value())));
    return hours;
  }
}
