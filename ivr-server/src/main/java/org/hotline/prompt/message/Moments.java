package org.hotline.prompt.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hotline.value.Value;

/** Days and moments among the values, as they are in one place. */
final class Moments {
  private Moments() {}

  static LocalDate day(Value value, ZoneId zone) {
    return switch (value) {
      case Value.Day(LocalDate date) -> date;
      case Value.Moment(Instant instant) -> instant.atZone(zone).toLocalDate();
      case Value.Hour _, Value.Text _, Value.Whole _, Value.Amount _, Value.Truth _ ->
          throw new CannotBeSaid("expected a date, but got a " + value.type().word());
    };
  }

  static LocalTime time(Value value, ZoneId zone) {
    return switch (value) {
      case Value.Hour(var time) -> time;
      case Value.Moment(Instant instant) -> instant.atZone(zone).toLocalTime();
      case Value.Day _, Value.Text _, Value.Whole _, Value.Amount _, Value.Truth _ ->
          throw new CannotBeSaid("expected a time, but got a " + value.type().word());
    };
  }
}
