package org.hotline.flow.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.flow.mistake.Likeness;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.hours.Holiday;
import org.hotline.hours.Hours;

/** Describes {@code hours.yaml}. */
record HoursFile() implements Shape<Map<String, Hours>> {
  private static final Field<Map<Located<String>, Week>> HOURS =
      Field.required(
          "hours", "the hours by their names", new Table<>(Shapes.PLAIN_NAME, new WeekShape()));
  private static final Field<Map<Located<String>, List<Holiday>>> HOLIDAYS =
      Field.optional(
          "holidays",
          "lists of holidays by their names; several hours can use one",
          new Table<>(Shapes.PLAIN_NAME, new HolidaysShape()),
          Map.of());
  private static final Form<Filled> WRITTEN =
      new Form<>("hours.yaml", List.of(HOURS, HOLIDAYS), filled -> filled);

  static final Shape<Map<String, Hours>> FORM = new HoursFile();

  @Override
  public Optional<Map<String, Hours>> read(Node value, Mistakes mistakes) {
    return WRITTEN
        .read(value, mistakes)
        .map(filled -> hours(filled.get(HOURS), lists(filled.get(HOLIDAYS)), mistakes));
  }

  private static Map<String, List<Holiday>> lists(Map<Located<String>, List<Holiday>> written) {
    Map<String, List<Holiday>> lists = new LinkedHashMap<>();
    written.forEach((name, holidays) -> lists.put(name.value(), holidays));
    return lists;
  }

  private static Map<String, Hours> hours(
      Map<Located<String>, Week> written, Map<String, List<Holiday>> lists, Mistakes mistakes) {
    Map<String, Hours> hours = new LinkedHashMap<>();
    written.forEach(
        (name, week) -> {
          demandOpenDay(name, week, mistakes);
          week.holidays().forEach(list -> demand(list, lists, mistakes));
          hours.put(name.value(), week.named(name.value(), lists));
        });
    return hours;
  }

  private static void demandOpenDay(Located<String> name, Week week, Mistakes mistakes) {
    if (week.isNeverOpen()) {
      mistakes.add(
          name.at(),
          Rule.NEVER_OPEN,
          "hours \"%s\" have no day on which it is open; add days, such as 'monday-friday: 09:00-17:30'"
              .formatted(name));
    }
  }

  private static void demand(
      Located<String> list, Map<String, List<Holiday>> lists, Mistakes mistakes) {
    if (!lists.containsKey(list.value())) {
      mistakes.add(
          list.at(),
          Rule.UNKNOWN_HOURS,
          "holidays \"%s\" are not a list under 'holidays' of this file%s"
              .formatted(list.value(), Likeness.hint(list.value(), lists.keySet())));
    }
  }

  @Override
  public Map<String, Object> schema() {
    return WRITTEN.schema();
  }
}
