package org.hotline.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hotline.flow.script.Rehearsal;
import org.hotline.flow.step.collect.DateFormat;
import org.hotline.flow.step.collect.KeyedDate;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are keyed as digits; on the rehearsal's clock it is the second of November 2026. */
class KeyedDateTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static Rehearsal keying(String digits) {
    return new Rehearsal(
        """
        steps:
          day: {type: collect, prompt: question, into: day, digits: %s, next: keep, failed: bye}
          keep: {type: set, variables: {kept: day, late: "known(other) ? other : day"}, next: same, failed: bye}
          same: {type: branch, cases: [{when: kept == day, next: other}], otherwise: bye}
          other: {type: collect, prompt: notice, into: other, digits: {date: ddmm}, next: bye, failed: bye}
          bye: {type: hangup}
        """
            .formatted(digits));
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      textBlock =
          """
          {date: ddmmyyyy}             | 24112026 | 2026-11-24
          {date: ddmmyyyy}             | 29022024 | 2024-02-29
          {date: ddmm}                 | 0211     | 2026-11-02
          {date: ddmm}                 | 0111     | 2027-11-01
          {date: ddmm}                 | 2902     | 2028-02-29
          '{date: ddmm, from: 1}'      | 0211     | 2027-11-02
          '{date: ddmm, from: -30}'    | 0111     | 2026-11-01
          '{date: ddmm, from: 0, to: 60}' | 0101  | 2027-01-01
          """,
      delimiter = '|')
  void aDayIsKeptAsADate(String digits, String keys, LocalDate day) {
    Rehearsal call = keying(digits).hears("question").presses(keys).hears("notice");
    call.run();

    call.tookPlace();
    assertThat(call.checkpoint().variables())
        .containsEntry("day", new Value.Day(day))
        .containsEntry("kept", new Value.Day(day));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          {date: ddmmyyyy}             | 31112026
          {date: ddmmyyyy}             | 29022026
          {date: ddmmyyyy}             | 0111202
          {date: ddmm}                 | 0013
          {date: ddmm}                 | 01A1
          '{date: ddmmyyyy, from: 0}'  | 01112026
          '{date: ddmmyyyy, to: -1}'   | 02112026
          '{date: ddmm, to: 60}'       | 0202
          """,
      delimiter = '|')
  void whatIsNoSuchDayIsAskedForAgain(String digits, String keys) {
    Rehearsal call = keying(digits).hears("question").presses(keys).waits().hears("no-match");
    call.run();

    assertThat(call.facts()).contains("no match 1", "leave day: failed");
    assertThat(call.checkpoint().variables()).isEmpty();
  }

  @Test
  void todayIsToldByTheClockOfThePlace() {
    Instant late = Instant.parse("2026-11-02T23:30:00Z");

    assertThat(date(DateFormat.DDMM, 0, 0, AMSTERDAM).read("0311", late)).isPresent();
    assertThat(date(DateFormat.DDMM, 0, 0, ZoneOffset.UTC).read("0311", late)).isEmpty();
  }

  @Property
  void everyDayCanBeKeyedWithItsYear(@ForAll("days") LocalDate day, @ForAll("days") LocalDate now) {
    assertThat(read(DateFormat.DDMMYYYY, keys(day, "ddMMuuuu"), now)).contains(day);
  }

  @Property
  void withoutAYearItIsTheNextSuchDay(
      @ForAll("days") LocalDate day, @ForAll("days") LocalDate now) {
    LocalDate next = read(DateFormat.DDMM, keys(day, "ddMM"), now).orElseThrow();

    assertThat(next.getMonth()).isEqualTo(day.getMonth());
    assertThat(next.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
    assertThat(next).isAfterOrEqualTo(now).isBefore(now.plusYears(9));
    assertThat(read(DateFormat.DDMM, keys(day, "ddMM"), next)).contains(next);
  }

  @Property
  void whateverIsKeyedIsADayWithinTheBoundsOrNone(
      @ForAll DateFormat format,
      @ForAll @IntRange(max = 99_999_999) int keyed,
      @ForAll @IntRange(min = -400, max = 400) int from,
      @ForAll @IntRange(max = 400) int days,
      @ForAll("days") LocalDate now) {
    String keys = "%08d".formatted(keyed).substring(8 - format.word().length());
    date(format, from, from + days, ZoneOffset.UTC)
        .read(keys, noon(now))
        .ifPresent(
            day ->
                assertThat(((Value.Day) day).date())
                    .isBetween(now.plusDays(from), now.plusDays(from + days)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1896, 1, 1).toEpochDay(), LocalDate.of(2104, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Optional<LocalDate> read(DateFormat format, String keys, LocalDate now) {
    return new KeyedDate(format, Optional.empty(), Optional.empty(), ZoneOffset.UTC)
        .read(keys, noon(now))
        .map(day -> ((Value.Day) day).date());
  }

  private static KeyedDate date(DateFormat format, int from, int to, ZoneId zone) {
    return new KeyedDate(format, Optional.of(from), Optional.of(to), zone);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static String keys(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern).format(day);
  }
}
