package org.hotline.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
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
import net.jqwik.api.Tuple;

/** Whatever the hours, also where the clock changes: they say what the clock says every minute. */
class EveryMinuteTest {
  private static final Instant WINTER = Instant.parse("2026-02-01T00:00:00Z");

  /** Hours, and a moment not far from a change of the clock of their place. */
  record Sample(Hours hours, Instant now) {}

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void openIsWhatTheClockSaysIsOpen(@ForAll("samples") Sample sample) {
    Instant now = sample.now();
    MinuteByMinute model = new MinuteByMinute(sample.hours(), now);

    HoursState state = sample.hours().at(now, Optional.empty());

    assertThat(state instanceof HoursState.Open).isEqualTo(model.isOpen(now));
    model
        .change(now)
        .ifPresentOrElse(
            change -> assertThat(state.until()).contains(change),
            () ->
                assertThat(state.until().orElse(Instant.MAX))
                    .isAfter(now.plus(Duration.ofDays(8))));
  }

  @Provide
  Arbitrary<Sample> samples() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "America/Santiago")
            .map(ZoneId::of);
    return Combinators.combine(zones, Arbitraries.of(0, 1))
        .flatAs((zone, skipped) -> samples(zone, changeOfTheClock(zone, skipped)));
  }

  private static Arbitrary<Sample> samples(ZoneId zone, Instant change) {
    LocalDate day = change.atZone(zone).toLocalDate();
    return Combinators.combine(weeks(), holidays(day), exceptions(day), minutes())
        .as(
            (week, holiday, exceptions, minute) ->
                new Sample(
                    new Hours("any", zone, week, List.of(holiday), exceptions),
                    change.plus(Duration.ofMinutes(minute))));
  }

  /** The first change in the year, or the next but so many. */
  private static Instant changeOfTheClock(ZoneId zone, int skipped) {
    Instant change = WINTER;
    for (int changes = 0; changes <= skipped; changes++) {
      change = zone.getRules().nextTransition(change).getInstant();
    }
    return change;
  }

  /** Mostly within some hours of the change. */
  private static Arbitrary<Integer> minutes() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(-300, 300)),
        Tuple.of(1, Arbitraries.integers().between(-3 * 1440, 3 * 1440)));
  }

  private static Arbitrary<Map<DayOfWeek, List<Period>>> weeks() {
    return periods().list().ofSize(7).map(EveryMinuteTest::week);
  }

  private static Map<DayOfWeek, List<Period>> week(List<List<Period>> days) {
    Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
    days.forEach(periods -> week.put(DayOfWeek.of(week.size() + 1), periods));
    return week;
  }

  private static Arbitrary<Holiday> holidays(LocalDate about) {
    return daysAbout(about).list().ofMaxSize(2).map(EveryMinuteTest::holiday);
  }

  private static Holiday holiday(List<LocalDate> dates) {
    return new Holiday("holiday", dates.stream().<HolidayDate>map(HolidayDate.Once::new).toList());
  }

  private static Arbitrary<List<ExceptionalDays>> exceptions(LocalDate about) {
    return Combinators.combine(daysAbout(about), Arbitraries.of(0, 1, 2), periods())
        .as(EveryMinuteTest::exception)
        .list()
        .ofMaxSize(2);
  }

  private static ExceptionalDays exception(LocalDate first, int more, List<Period> periods) {
    return new ExceptionalDays(
        "exception", List.of(new DateRange(first, first.plusDays(more))), periods);
  }

  private static Arbitrary<LocalDate> daysAbout(LocalDate about) {
    return Arbitraries.integers().between(-2, 3).map(about::plusDays);
  }

  private static Arbitrary<List<Period>> periods() {
    Arbitrary<Period> parts =
        Combinators.combine(times(), times())
            .filter((from, until) -> !from.equals(until))
            .as(Period::new);
    return Arbitraries.frequencyOf(
            Tuple.of(9, parts), Tuple.of(1, Arbitraries.just(Period.WHOLE_DAY)))
        .list()
        .ofMaxSize(2);
  }

  /** Often about the hours at which clocks change. */
  private static Arbitrary<LocalTime> times() {
    Arbitrary<Integer> quarters =
        Arbitraries.integers().between(0, 14).map(quarter -> quarter * 15);
    return Arbitraries.frequencyOf(
            Tuple.of(3, quarters), Tuple.of(1, Arbitraries.integers().between(0, 1439)))
        .map(LocalTime.MIDNIGHT::plusMinutes);
  }
}
