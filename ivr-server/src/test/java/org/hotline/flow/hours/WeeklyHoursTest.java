package org.hotline.flow.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTest {
  private static final WeeklyHours HOURS =
      new WeeklyHours(
          "support",
          ZoneId.of("Europe/Amsterdam"),
          Map.of(
              DayOfWeek.THURSDAY,
              List.of(
                  new Period(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                  new Period(LocalTime.of(13, 0), LocalTime.of(17, 30))),
              DayOfWeek.FRIDAY,
              List.of(Period.WHOLE_DAY)),
          Set.of(LocalDate.of(2026, 12, 25)));

  @ParameterizedTest
  @CsvSource({
    "2026-07-02T06:59:59Z,false", // a Thursday in summer, 08:59:59
    "2026-07-02T07:00:00Z,true",
    "2026-07-02T10:30:00Z,false", // the break
    "2026-07-02T11:00:00Z,true",
    "2026-07-02T15:30:00Z,false",
    "2026-11-26T08:00:00Z,true", // in winter an hour later by UTC
    "2026-11-26T07:30:00Z,false",
    "2026-11-26T22:59:59Z,false",
    "2026-11-26T23:00:00Z,true", // Friday begins
    "2026-11-27T22:59:59Z,true", // and lasts to midnight
    "2026-11-27T23:00:00Z,false",
    "2026-12-25T12:00:00Z,false" // a Friday that is closed
  })
  void opensAndClosesByTheClockOfItsZone(Instant when, boolean open) {
    assertThat(HOURS.isOpen(when)).isEqualTo(open);
  }
}
