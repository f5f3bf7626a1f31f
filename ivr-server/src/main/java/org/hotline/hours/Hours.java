package org.hotline.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When it is open. What is forced counts before an exception, that before a holiday, that before
 * the week; a period belongs to the day on which it begins, also past midnight.
 *
 * @param exceptions of two that hold the same day the first counts
 */
public record Hours(
    String name,
    ZoneId zone,
    Map<DayOfWeek, List<Period>> week,
    List<Holiday> holidays,
    List<ExceptionalDays> exceptions) {
  /** How far we look for the next change: over a year, so that no yearly date is missed. */
  private static final int DAYS_AHEAD = 400;

  /** Wherever the clock is put forward by a whole day, yesterday is two days ago. */
  private static final int DAYS_BACK = 2;

  public Hours {
    week = Map.copyOf(week);
    holidays = List.copyOf(holidays);
    exceptions = List.copyOf(exceptions);
  }

  public HoursState at(Instant now, Optional<Forced> forced) {
    return forced
        .filter(force -> force.holdsAt(now))
        .map(this::forced)
        .orElseGet(() -> byCalendar(now));
  }

  public HoursState byCalendar(Instant now) {
    return opener(now)
        .<HoursState>map(day -> new HoursState.Open(day.because(), outlook(now).closing(now)))
        .orElseGet(() -> new HoursState.Closed(plan(today(now)).because(), nextOpening(now)));
  }

  /** When it opens next by the calendar, from open or closed; empty where that is not in sight. */
  public Optional<Instant> nextOpening(Instant now) {
    return outlook(now).opening(now);
  }

  private HoursState forced(Forced force) {
    Because because = new Because.OfForce(force);
    Optional<HoursState> then = force.until().map(this::byCalendar);
    return switch (force.way()) {
      case OPEN -> new HoursState.Open(because, then.flatMap(state -> closing(state, force)));
      case CLOSED -> new HoursState.Closed(because, then.flatMap(state -> opening(state, force)));
    };
  }

  private static Optional<Instant> closing(HoursState then, Forced force) {
    return then instanceof HoursState.Open open ? open.until() : force.until();
  }

  private static Optional<Instant> opening(HoursState then, Forced force) {
    return then instanceof HoursState.Closed closed ? closed.until() : force.until();
  }

  private DayPlan plan(LocalDate day) {
    return Stream.of(exception(day), holiday(day))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> weekday(day));
  }

  private Optional<DayPlan> exception(LocalDate day) {
    return exceptions.stream()
        .filter(days -> days.hold(day))
        .findFirst()
        .map(days -> new DayPlan(day, new Because.OfException(days.name()), days.open()));
  }

  private Optional<DayPlan> holiday(LocalDate day) {
    return holidays.stream()
        .filter(holiday -> holiday.falls(day))
        .findFirst()
        .map(holiday -> new DayPlan(day, new Because.OfHoliday(holiday.name()), List.of()));
  }

  private DayPlan weekday(LocalDate day) {
    List<Period> periods = week.getOrDefault(day.getDayOfWeek(), List.of());
    return new DayPlan(day, new Because.OfTheWeek(), periods);
  }

  private Optional<DayPlan> opener(Instant now) {
    return plans(today(now).minusDays(DAYS_BACK), DAYS_BACK + 1)
        .filter(plan -> plan.opens(now, clock()))
        .reduce((_, later) -> later);
  }

  private Outlook outlook(Instant now) {
    List<DayPlan> days = plans(today(now).minusDays(DAYS_BACK), DAYS_AHEAD).toList();
    return Outlook.of(days, clock());
  }

  private Stream<DayPlan> plans(LocalDate first, int days) {
    return IntStream.range(0, days).mapToObj(first::plusDays).map(this::plan);
  }

  private LocalDate today(Instant now) {
    return clock().day(now);
  }

  private WallClock clock() {
    return new WallClock(zone);
  }
}
