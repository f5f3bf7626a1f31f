package org.hotline.flow.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotline.flow.hours.Period;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** The hours of a week: days or runs of days, each with one period or more. */
record WeekShape() implements Shape<Week> {
  private static final Field<ZoneId> ZONE =
      Field.required(
          "time-zone",
          "whose clock it is, such as Europe/Amsterdam",
          new Word<>(
              "a time zone, such as Europe/Amsterdam",
              Pattern.compile("[A-Za-z][A-Za-z0-9_/+-]{1,40}"),
              ZoneId::of));
  private static final Field<List<LocalDate>> CLOSED =
      Field.optional(
          "closed",
          "dates that are closed all day, such as [2026-12-25]",
          new OneOrMore<>(
              new Word<>(
                  "a date, such as 2026-12-25",
                  Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
                  LocalDate::parse)),
          List.of());
  private static final Shape<List<Period>> PERIODS =
      new OneOrMore<>(
          new Word<>(
              "a period that begins before it ends, such as 09:00-17:30, at most until 24:00",
              Pattern.compile("[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]"),
              WeekShape::period));

  @Override
  public Optional<Week> read(Node value, Mistakes mistakes) {
    if (!(value instanceof Node.Entries entries)) {
      mistakes.add(
          value.at(), Rule.WRONG_VALUE, "expected the hours of a week, but got " + value.shown());
      return Optional.empty();
    }
    List<String> days = entries.entries().keySet().stream().filter(DayRange::isOne).toList();
    Filled filled =
        new Filling("a week", List.of(ZONE, CLOSED), knownWith(days)).from(entries, mistakes);
    Map<DayOfWeek, List<Period>> week = week(entries, days, mistakes);
    return filled.complete()
        ? Optional.of(new Week(filled.get(ZONE), week, Set.copyOf(filled.get(CLOSED))))
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
    List<Period> periods = PERIODS.read(entry.value(), mistakes).orElse(List.of());
    for (DayOfWeek day : DayRange.days(entry.key().text())) {
      if (week.putIfAbsent(day, periods) != null) {
        mistakes.add(
            entry.key().at(),
            Rule.DUPLICATE_KEY,
            DayRange.name(day) + " has hours already; write each day once");
      }
    }
  }

  /** The end of the day is written 24:00. */
  private static Period period(String text) {
    LocalTime from = LocalTime.parse(text.substring(0, 5));
    String until = text.substring(6);
    return new Period(
        from, until.equals("24:00") ? LocalTime.MIDNIGHT : laterThan(from, LocalTime.parse(until)));
  }

  private static LocalTime laterThan(LocalTime from, LocalTime until) {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("ends before it begins");
    }
    return until;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema =
        new LinkedHashMap<>(Schema.object(List.of(ZONE, CLOSED), Map.of()));
    schema.put("patternProperties", Map.of(DayRange.PATTERN, PERIODS.schema()));
    return schema;
  }
}
