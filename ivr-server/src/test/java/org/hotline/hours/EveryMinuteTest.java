package org.hotline.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the hours, also where the clock changes: they say what the clock says every minute. */
class EveryMinuteTest {
  private static final Instant SPRING = Instant.parse("2026-02-01T00:00:00Z");

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void openIsWhatTheClockSaysIsOpen(@ForAll("hours") Hours hours, @ForAll("minutes") int minute) {
    Instant now = changeOfTheClock(hours.zone(), minute % 2).plus(Duration.ofMinutes(minute));
    MinuteByMinute model = new MinuteByMinute(hours, now);

    HoursState state = hours.at(now, Optional.empty());

    assertThat(state instanceof HoursState.Open).isEqualTo(model.isOpen(now));
    model
        .change(now)
        .ifPresentOrElse(
            change -> assertThat(state.until()).contains(change),
            () ->
                assertThat(state.until().orElse(Instant.MAX))
                    .isAfter(now.plus(Duration.ofDays(8))));
  }

  /** The next but so many. */
  private static Instant changeOfTheClock(ZoneId zone, int skipped) {
    Instant change = SPRING;
    for (int changes = 0; changes <= skipped; changes++) {
      ZoneOffsetTransition next = zone.getRules().nextTransition(change);
      change = next == null ? change : next.getInstant();
    }
    return change;
  }

  @Provide
  Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(-3 * 1440, 3 * 1440);
  }

  @Provide
  Arbitrary<Hours> hours() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Europe/Amsterdam",
                "America/New_York",
                "Australia/Lord_Howe",
                "America/Santiago",
                "Asia/Kolkata",
                "UTC")
            .map(ZoneId::of);
    return Combinators.combine(zones, weeks(), dates().list().ofMaxSize(3), exceptions())
        .as(
            (zone, week, holidays, exceptions) ->
                new Hours("any", zone, week, List.of(holiday(holidays)), exceptions));
  }

  private static Arbitrary<Map<DayOfWeek, List<Period>>> weeks() {
    return Arbitraries.maps(Arbitraries.of(DayOfWeek.values()), periods()).ofMaxSize(7);
  }

  private static Holiday holiday(List<LocalDate> dates) {
    return new Holiday("holiday", dates.stream().<HolidayDate>map(HolidayDate.Once::new).toList());
  }

  private static Arbitrary<List<ExceptionalDays>> exceptions() {
    return Combinators.combine(dates(), Arbitraries.integers().between(0, 3), periods())
        .as(
            (first, days, periods) ->
                new ExceptionalDays(
                    "exception", List.of(new DateRange(first, first.plusDays(days))), periods))
        .list()
        .ofMaxSize(2);
  }

  /** Around the changes of the clock. */
  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.of(
            "2026-03-08",
            "2026-03-29",
            "2026-04-05",
            "2026-09-06",
            "2026-10-04",
            "2026-10-25",
            "2026-11-01")
        .map(LocalDate::parse)
        .flatMap(day -> Arbitraries.integers().between(-3, 6).map(day::plusDays));
  }

  /** Often about the hours at which clocks change. */
  private static Arbitrary<List<Period>> periods() {
    Arbitrary<LocalTime> times =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1439),
                Arbitraries.integers().between(0, 16).map(quarter -> quarter * 15))
            .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    Arbitrary<Period> parts =
        Combinators.combine(times, times)
            .filter((from, until) -> !from.equals(until))
            .as(Period::new);
    return Arbitraries.oneOf(parts, Arbitraries.just(Period.WHOLE_DAY)).list().ofMaxSize(3);
  }
}
