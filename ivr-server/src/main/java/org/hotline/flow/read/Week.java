package org.hotline.flow.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.flow.hours.Period;
import org.hotline.flow.hours.WeeklyHours;

/** Hours that have no name yet. */
record Week(ZoneId zone, Map<DayOfWeek, List<Period>> days, Set<LocalDate> closed) {
  WeeklyHours named(String name) {
    return new WeeklyHours(name, zone, days, closed);
  }
}
