package org.hotline.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The simplest way to tell when it is open: look at the clock of the place at every minute of some
 * days. It knows nothing of the rules of time zones.
 */
final class MinuteByMinute {
  private static final int DAYS_BEFORE = 3;
  private static final int DAYS_AFTER = 9;

  private final Hours hours;
  private final Instant first;
  private final List<LocalDateTime> clock = new ArrayList<>();
  private final BitSet open = new BitSet();

  MinuteByMinute(Hours hours, Instant now) {
    this.hours = hours;
    first = now.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofDays(DAYS_BEFORE));
    long minutes = Duration.ofDays(DAYS_BEFORE + DAYS_AFTER).toMinutes();
    for (int minute = 0; minute < minutes; minute++) {
      clock.add(at(minute).atZone(hours.zone()).toLocalDateTime());
    }
    LocalDate day = clock.getFirst().toLocalDate().minusDays(1);
    for (; !day.isAfter(clock.getLast().toLocalDate()); day = day.plusDays(1)) {
      open(day);
    }
  }

  boolean isOpen(Instant now) {
    return open.get(minute(now));
  }

  /** When it is first otherwise; empty where that is not within the days that are looked at. */
  Optional<Instant> change(Instant now) {
    int minute = minute(now);
    int change = open.get(minute) ? open.nextClearBit(minute) : open.nextSetBit(minute);
    return change < 0 || change >= clock.size() ? Optional.empty() : Optional.of(at(change));
  }

  private void open(LocalDate day) {
    for (Period period : periods(day)) {
      LocalDateTime from = day.atTime(period.from());
      LocalDateTime until = day.atTime(period.until());
      open(from, until.isAfter(from) ? until : until.plusDays(1));
    }
  }

  /** From the first minute at which the clock is within, to the last. */
  private void open(LocalDateTime from, LocalDateTime until) {
    int begin = -1;
    int end = -1;
    for (int minute = 0; minute < clock.size(); minute++) {
      if (!clock.get(minute).isBefore(from) && clock.get(minute).isBefore(until)) {
        begin = begin < 0 ? minute : begin;
        end = minute;
      }
    }
    if (begin >= 0) {
      open.set(begin, end + 1);
    }
  }

  private List<Period> periods(LocalDate day) {
    for (ExceptionalDays exception : hours.exceptions()) {
      if (exception.dates().stream()
          .anyMatch(range -> !range.first().isAfter(day) && !range.last().isBefore(day))) {
        return exception.open();
      }
    }
    boolean holiday =
        hours.holidays().stream()
            .flatMap(it -> it.dates().stream())
            .anyMatch(date -> date.equals(new HolidayDate.Once(day)));
    return holiday ? List.of() : hours.week().getOrDefault(day.getDayOfWeek(), List.of());
  }

  private int minute(Instant moment) {
    return (int) Duration.between(first, moment).toMinutes();
  }

  private Instant at(int minute) {
    return first.plus(Duration.ofMinutes(minute));
  }
}
