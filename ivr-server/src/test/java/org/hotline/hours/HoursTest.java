package org.hotline.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Instant SUMMER_THURSDAY = Instant.parse("2026-07-02T08:00:00Z");

  private static final Hours HOURS =
      new Hours(
          "support",
          AMSTERDAM,
          Map.of(
              DayOfWeek.THURSDAY, List.of(period("09:00", "12:30"), period("13:00", "17:30")),
              DayOfWeek.FRIDAY, List.of(Period.WHOLE_DAY),
              DayOfWeek.SATURDAY, List.of(period("22:00", "02:00"))),
          List.of(
              new Holiday(
                  "christmas", List.of(new HolidayDate.EveryYear(MonthDay.parse("--12-25")))),
              new Holiday("good_friday", List.of(new HolidayDate.FromEaster(-2))),
              new Holiday("jubilee", List.of(new HolidayDate.Once(LocalDate.parse("2026-05-07"))))),
          List.of(
              new ExceptionalDays("summer", List.of(dates("2026-08-03", "2026-08-16")), List.of()),
              new ExceptionalDays(
                  "late_shopping",
                  List.of(dates("2026-12-24", "2026-12-25")),
                  List.of(period("18:00", "21:00")))));

  @ParameterizedTest
  @CsvSource({
    "2026-07-02T06:59:59Z,closed,week,2026-07-02T07:00:00Z", // a Thursday in summer, 08:59:59
    "2026-07-02T07:00:00Z,open,week,2026-07-02T10:30:00Z",
    "2026-07-02T10:30:00Z,closed,week,2026-07-02T11:00:00Z", // the break
    "2026-07-02T11:00:00Z,open,week,2026-07-02T15:30:00Z",
    "2026-07-02T15:30:00Z,closed,week,2026-07-02T22:00:00Z", // until Friday begins
    "2026-07-02T22:00:00Z,open,week,2026-07-03T22:00:00Z",
    "2026-11-26T07:30:00Z,closed,week,2026-11-26T08:00:00Z", // in winter an hour later by UTC
    "2026-07-04T21:00:00Z,open,week,2026-07-05T00:00:00Z", // Saturday night
    "2026-07-04T23:59:59Z,open,week,2026-07-05T00:00:00Z", // belongs to Saturday still
    "2026-07-05T00:00:00Z,closed,week,2026-07-09T07:00:00Z",
    "2026-05-07T10:00:00Z,closed,jubilee,2026-05-07T22:00:00Z", // once
    "2027-05-06T10:00:00Z,open,week,2027-05-06T10:30:00Z", // but not in another year
    "2026-04-03T10:00:00Z,closed,good_friday,2026-04-04T20:00:00Z",
    "2027-03-26T10:00:00Z,closed,good_friday,2027-03-27T21:00:00Z",
    "2026-08-06T10:00:00Z,closed,summer,2026-08-20T07:00:00Z",
    "2026-12-25T10:00:00Z,closed,late_shopping,2026-12-25T17:00:00Z", // before the holiday
    "2026-12-25T17:30:00Z,open,late_shopping,2026-12-25T20:00:00Z",
    "2027-12-25T10:00:00Z,closed,christmas,2027-12-30T08:00:00Z"
  })
  void opensAndClosesByTheClockOfItsZone(Instant when, String state, String why, Instant until) {
    HoursState now = HOURS.at(when, Optional.empty());

    assertThat(word(now)).isEqualTo(state);
    assertThat(now.because().word()).isEqualTo(why);
    assertThat(now.until()).contains(until);
  }

  @Test
  void aNightIsAsLongAsTheClockMakesIt() {
    Hours nights = weekly(period("01:00", "04:00"));

    assertThat(nights.byCalendar(Instant.parse("2026-03-29T00:30:00Z")).until())
        .as("in spring two hours")
        .contains(Instant.parse("2026-03-29T02:00:00Z"));
    assertThat(nights.byCalendar(Instant.parse("2026-10-24T23:30:00Z")).until())
        .as("in autumn four")
        .contains(Instant.parse("2026-10-25T03:00:00Z"));
  }

  @Test
  void aTimeThatIsSkippedOpensAtTheChangeOfTheClock() {
    Hours halfPastTwo = weekly(period("02:30", "05:00"));

    assertThat(halfPastTwo.byCalendar(Instant.parse("2026-03-29T00:59:59Z")).until())
        .contains(Instant.parse("2026-03-29T01:00:00Z"));
  }

  @Test
  void aPeriodThatIsSkippedAsAWholeDoesNotOpen() {
    Hours skipped = weekly(period("02:15", "02:45"));

    assertThat(skipped.byCalendar(Instant.parse("2026-03-28T12:00:00Z")).until())
        .contains(Instant.parse("2026-03-30T00:15:00Z"));
  }

  @Test
  void aTimeThatComesTwiceOpensAtTheFirstAndClosesAtTheLast() {
    Hours twice = weekly(period("02:15", "02:45"));

    assertThat(twice.byCalendar(Instant.parse("2026-10-25T00:15:00Z")).until())
        .contains(Instant.parse("2026-10-25T01:45:00Z"));
  }

  @Test
  void whatEndsWhereTheClockTurnsBackToEndsTheFirstTime() {
    Hours untilTwo = weekly(period("01:00", "02:00"));

    assertThat(untilTwo.byCalendar(Instant.parse("2026-10-24T23:30:00Z")).until())
        .contains(Instant.parse("2026-10-25T00:00:00Z"));
  }

  @Test
  void whereItNeverClosesNoEndIsInSight() {
    assertThat(weekly(Period.WHOLE_DAY).byCalendar(SUMMER_THURSDAY))
        .isEqualTo(new HoursState.Open(new Because.OfTheWeek(), Optional.empty()));
  }

  @Test
  void whereItNeverOpensNoOpeningIsInSight() {
    Hours never = new Hours("never", AMSTERDAM, Map.of(), List.of(), List.of());

    assertThat(never.byCalendar(SUMMER_THURSDAY))
        .isEqualTo(new HoursState.Closed(new Because.OfTheWeek(), Optional.empty()));
  }

  @Test
  void whatIsForcedCountsBeforeEverything() {
    assertThat(HOURS.at(SUMMER_THURSDAY, forced(Forced.Way.CLOSED, null)))
        .isInstanceOf(HoursState.Closed.class)
        .satisfies(state -> assertThat(state.until()).isEmpty());
    assertThat(HOURS.at(Instant.parse("2027-12-25T10:00:00Z"), forced(Forced.Way.OPEN, null)))
        .isInstanceOf(HoursState.Open.class);
  }

  @Test
  void whatIsForcedEndsAtItsEnd() {
    Instant end = Instant.parse("2026-07-02T09:00:00Z");

    assertThat(HOURS.at(end.minusSeconds(1), forced(Forced.Way.CLOSED, end)).until())
        .as("then it opens, by the calendar")
        .contains(end);
    assertThat(HOURS.at(end, forced(Forced.Way.CLOSED, end)).because())
        .isEqualTo(new Because.OfTheWeek());
  }

  @Test
  void forcedOpenUntilItIsOpenAnywayClosesByTheCalendar() {
    Instant opening = Instant.parse("2026-07-02T07:00:00Z");

    assertThat(HOURS.at(opening.minusSeconds(60), forced(Forced.Way.OPEN, opening)).until())
        .contains(Instant.parse("2026-07-02T10:30:00Z"));
  }

  @Test
  void forcedClosedIntoTheNightOpensWithTheCalendar() {
    Instant night = Instant.parse("2026-07-02T16:00:00Z");

    assertThat(HOURS.at(SUMMER_THURSDAY, forced(Forced.Way.CLOSED, night)).until())
        .contains(Instant.parse("2026-07-02T22:00:00Z"));
  }

  @Test
  void aPeriodWithoutLengthIsRefused() {
    assertThatThrownBy(() -> period("09:00", "09:00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("09:00-09:00");
  }

  private static Optional<Forced> forced(Forced.Way way, @Nullable Instant until) {
    return Optional.of(new Forced(way, "eve", Instant.EPOCH, Optional.ofNullable(until)));
  }

  private static String word(HoursState state) {
    return switch (state) {
      case HoursState.Open _ -> "open";
      case HoursState.Closed _ -> "closed";
    };
  }

  private static Hours weekly(Period period) {
    Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(period));
    }
    return new Hours("weekly", AMSTERDAM, week, List.of(), List.of());
  }

  private static Period period(String from, String until) {
    return new Period(LocalTime.parse(from), LocalTime.parse(until));
  }

  private static DateRange dates(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
