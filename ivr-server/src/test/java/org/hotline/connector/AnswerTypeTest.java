package org.hotline.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.connector.JsonValue.Digits;
import org.hotline.connector.JsonValue.Entries;
import org.hotline.connector.JsonValue.Items;
import org.hotline.connector.JsonValue.Nothing;
import org.hotline.connector.JsonValue.Text;
import org.hotline.connector.JsonValue.Truth;
import org.hotline.value.Value;
import org.junit.jupiter.api.Test;

/** Which values become which variables. */
class AnswerTypeTest {
  private static Optional<String> read(AnswerType type, JsonValue value) {
    return type.read(value).map(Value::written);
  }

  private static Digits number(String written) {
    return new Digits(new BigDecimal(written));
  }

  @Test
  void wholeNumbers() {
    assertThat(read(AnswerType.NUMBER, number("-12"))).contains("-12");
    assertThat(read(AnswerType.NUMBER, number("1.2E+1"))).contains("12");
    assertThat(read(AnswerType.NUMBER, number("3.00"))).contains("3");
    assertThat(read(AnswerType.NUMBER, new Text("007"))).contains("7");
    assertThat(read(AnswerType.NUMBER, number("1.5"))).isEmpty();
    assertThat(read(AnswerType.NUMBER, number("1e18"))).isEmpty();
    assertThat(read(AnswerType.NUMBER, new Text("12 pieces"))).isEmpty();
    assertThat(read(AnswerType.NUMBER, new Truth(true))).isEmpty();
  }

  @Test
  void amounts() {
    assertThat(read(AnswerType.AMOUNT, number("12.50"))).contains("12.50");
    assertThat(read(AnswerType.AMOUNT, new Text("12.5"))).contains("12.5");
    assertThat(read(AnswerType.AMOUNT, number("1e2"))).contains("100");
    assertThat(read(AnswerType.AMOUNT, number("1e999999999"))).isEmpty();
    assertThat(read(AnswerType.AMOUNT, number("1e-999999999"))).isEmpty();
    assertThat(read(AnswerType.AMOUNT, new Text("1,50"))).isEmpty();
  }

  @Test
  void datesAndTimesAlsoOutOfMoments() {
    assertThat(read(AnswerType.DATE, new Text("2026-03-01"))).contains("2026-03-01");
    assertThat(read(AnswerType.DATE, new Text("2026-03-01T23:30:00Z"))).contains("2026-03-01");
    assertThat(read(AnswerType.TIME, new Text("09:30"))).contains("09:30");
    assertThat(read(AnswerType.TIME, new Text("2026-03-01T23:30:00+01:00"))).contains("23:30");
    assertThat(read(AnswerType.DATE, new Text("01-03-2026"))).isEmpty();
    assertThat(read(AnswerType.DATE, new Text("2026-02-30"))).isEmpty();
    assertThat(read(AnswerType.TIME, new Text("25:00"))).isEmpty();
    assertThat(read(AnswerType.DATE, new Text("09:30"))).isEmpty();
    assertThat(read(AnswerType.DATE, number("20260301"))).isEmpty();
  }

  @Test
  void textsTruthsAndCounts() {
    assertThat(read(AnswerType.TEXT, new Text("a\r\nb\u202ec"))).contains("a b c");
    assertThat(read(AnswerType.TEXT, number("12345"))).contains("12345");
    assertThat(read(AnswerType.TEXT, new Truth(true))).isEmpty();
    assertThat(read(AnswerType.YES_NO, new Truth(false))).contains("false");
    assertThat(read(AnswerType.YES_NO, new Text("true"))).isEmpty();
    assertThat(read(AnswerType.COUNT, new Items(List.of(new Nothing(), new Nothing()))))
        .contains("2");
    assertThat(read(AnswerType.COUNT, new Entries(Map.of()))).isEmpty();
  }

  @Test
  void pointersFindTheirWay() {
    JsonValue answer =
        new Entries(Map.of("a/b", new Items(List.of(new Entries(Map.of("~", new Text("x")))))));

    assertThat(new Pointer("/a~1b/0/~0").in(answer)).contains(new Text("x"));
    assertThat(new Pointer("").in(answer)).contains(answer);
    assertThat(new Pointer("/a~1b/1").in(answer)).isEmpty();
    assertThat(new Pointer("/a~1b/00").in(answer)).isEmpty();
    assertThat(new Pointer("/a~1b/-").in(answer)).isEmpty();
    assertThat(new Pointer("/a~1b/0/~0/deeper").in(answer)).isEmpty();
  }
}
