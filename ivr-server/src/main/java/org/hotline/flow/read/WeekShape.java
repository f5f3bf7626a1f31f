package org.hotline.flow.read;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;
import org.hotline.hours.ExceptionalDays;
import org.hotline.hours.Period;

/** The hours of a week: days or runs of days, each with one period or more; and other days. */
record WeekShape() implements Shape<Week> {
  private static final Field<ZoneId> ZONE =
      Field.required(
          "time-zone",
          "whose clock it is, such as Europe/Amsterdam",
          new Word<>(
              "a time zone, such as Europe/Amsterdam",
              Pattern.compile("[A-Za-z][A-Za-z0-9_/+-]{1,40}"),
              ZoneId::of));
  private static final Field<List<Located<String>>> HOLIDAYS =
      Field.optional(
          "holidays",
          "lists of holidays on which it is closed, by their names in this file",
          new OneOrMore<>(new Placed<>(Shapes.PLAIN_NAME)),
          List.of());
  private static final Field<List<ExceptionalDays>> EXCEPTIONS =
      Field.optional(
          "exceptions", "days with hours of their own, by name", new ExceptionsShape(), List.of());
  private static final List<Field<?>> FIELDS = List.of(ZONE, HOLIDAYS, EXCEPTIONS);

  @Override
  public Optional<Week> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Entries entries)) {
      mistakes.add(
          value.at(), Rule.WRONG_VALUE, "expected the hours of a week, but got " + value.shown());
      return Optional.empty();
    }
    List<String> days = entries.entries().keySet().stream().filter(DayRange::isOne).toList();
    Filled filled = new Filling("a week", FIELDS, knownWith(days)).from(entries, mistakes);
    Map<DayOfWeek, List<Period>> week = week(entries, days, mistakes);
    return filled.complete()
        ? Optional.of(
            new Week(filled.get(ZONE), week, filled.get(HOLIDAYS), filled.get(EXCEPTIONS)))
        : Optional.empty();
  }

  private static List<String> knownWith(List<String> days) {
    return days.isEmpty() ? List.of("monday-friday", "saturday", "sunday") : days;
  }

  private static Map<DayOfWeek, List<Period>> week(
      Node.Entries entries, List<String> days, Mistakes mistakes) {
    Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
    entries
        .entries()
        .forEach(
            (name, entry) -> {
              if (days.contains(name)) {
                put(week, entry, mistakes);
              }
            });
    return week;
  }

  private static void put(Map<DayOfWeek, List<Period>> week, Node.Entry entry, Mistakes mistakes) {
    List<Period> periods = Periods.SHAPE.read(entry.value(), mistakes).orElse(List.of());
    for (DayOfWeek day : DayRange.days(entry.key().text())) {
      if (week.putIfAbsent(day, periods) != null) {
        mistakes.add(
            entry.key().at(),
            Rule.DUPLICATE_KEY,
            DayRange.name(day) + " has hours already; write each day once");
      }
    }
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(Schema.object(FIELDS, Map.of()));
    schema.put("patternProperties", Map.of(DayRange.PATTERN, Periods.SHAPE.schema()));
    return schema;
  }
}
