package org.hotline.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hotline.flow.mistake.At;
import org.hotline.value.Value;
import org.hotline.value.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and hours in expressions are those on the wall where the firm is. */
class ClockworkTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant NEW_YEAR = Instant.parse("2026-12-31T23:30:00Z");
  private static final Expressions EXPRESSIONS =
      new Expressions(Map.of("day", ValueType.DATE, "name", ValueType.TEXT));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "now.getFullYear() == 2027",
        "now.getMonth() == 0",
        "now.getDate() == 1",
        "now.getDayOfMonth() == 0",
        "now.getDayOfYear() == 0",
        "now.getDayOfWeek() == 5",
        "now.getHours() == 0",
        "now.getMinutes() == 30",
        "now.getHours(\"UTC\") == 23",
        "day <= now && day.getDate() == 1",
        "(now - day).getMinutes() == 30 && (now - day).getHours() == 0",
        "duration(\"25h\").getHours() == 25"
      })
  void itIsNewYearInAmsterdamBeforeItIsInLondon(String expression) {
    assertThat(workedOut(expression, AMSTERDAM)).isEqualTo(new Value.Truth(true));
  }

  @Test
  void halfHoursCountToo() {
    assertThat(workedOut("now.getMinutes()", KOLKATA)).isEqualTo(new Value.Whole(0));
  }

  @Test
  void aDateStaysTheDateThatItIs() {
    assertThat(workedOut("day", KOLKATA)).isEqualTo(new Value.Day(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void aTextHasNoHours() {
    assertThat(EXPRESSIONS.compile(formula("name.getHours() == 1")))
        .isInstanceOfSatisfying(
            Compiled.Wrong.class,
            wrong ->
                assertThat(wrong.flaws())
                    .extracting(Flaw::sentence)
                    .containsExactly(
                        "getHours() stands behind a moment or a date, such as now.getHours()"));
  }

  private static Value workedOut(String expression, ZoneId zone) {
    Map<String, Value> known =
        Map.of(
            "now", new Value.Moment(NEW_YEAR),
            "day", new Value.Day(LocalDate.ofInstant(NEW_YEAR, zone)));
    return EXPRESSIONS.calculation(formula(expression)).workOut(known, zone);
  }

  private static Formula formula(String expression) {
    return new Formula(expression, new At("main.yaml", 1, 1, 1), false);
  }
}
