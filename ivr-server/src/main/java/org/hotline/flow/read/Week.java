package org.hotline.flow.read;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hotline.flow.mistake.Located;
import org.hotline.hours.ExceptionalDays;
import org.hotline.hours.Holiday;
import org.hotline.hours.Hours;
import org.hotline.hours.Period;

/** Hours that have no name yet, and name their holidays only. */
record Week(
    ZoneId zone,
    Map<DayOfWeek, List<Period>> days,
    List<Located<String>> holidays,
    List<ExceptionalDays> exceptions) {
  boolean isNeverOpen() {
    return days.isEmpty() && exceptions.stream().allMatch(other -> other.open().isEmpty());
  }

  Hours named(String name, Map<String, List<Holiday>> lists) {
    List<Holiday> closed =
        holidays.stream()
            .flatMap(list -> lists.getOrDefault(list.value(), List.of()).stream())
            .toList();
    return new Hours(name, zone, days, closed, exceptions);
  }
}
