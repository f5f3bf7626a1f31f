package org.hotline.prompt.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.hotline.prompt.Language;
import org.hotline.value.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts with values that are wrong, and what they need where they are right. */
class BrokenTextsTest {
  private static final Language DUTCH = new Language("nl");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Order {order | 6 | expected a '}' for this '{'",
        "Order {a} {n, plural, other {x} | 10 | expected a '}' for this '{'",
        "Order order} is | 11 | expected braces only around a value",
        "say l'{name} | 6 | an apostrophe right before a value is written twice",
        "Order {0} | 7 | expected the name of a value",
        "Order {Order} | 7 | but got \"Order\"",
        "Order {a b} | 7 | expected a value such as {name}",
        "In {n, plural, one {# dag}} | 3 | expected a case \"other",
        "In {n, plural, few {# dag} other {#}} | 15 | expected one of [one, other] or a number",
        "{a, nummer} | 4 | expected number, ordinal, date, time, digits, slowly, plural",
        "{a, number, ::currency/XQQ} | 11 | such as ::currency/EUR, here, but got \"::currency/XQQ\"",
        "{a, number, percent} | 11 | expected nothing, or ::currency/",
        "{a, date, kort} | 9 | expected short, long (with the year) or nothing here",
        "{a, slowly, thrice} | 11 | expected twice or nothing here",
        "{a, time, short} | 9 | expected nothing more here",
        "{a, choice, 0#x} | 1 | expected plural or select",
        "{a, date} and {a, digits} | 15 | expected \"a\" to be of one type",
      })
  void eachSaysWhereAndTheWayOut(String text, int index, String expected) {
    TemplateBroken broken =
        catchThrowableOfType(TemplateBroken.class, () -> Template.of(text, DUTCH));
    assertThat(broken.message()).contains(expected);
    assertThat(broken.index()).isEqualTo(index);
  }

  @Test
  void aTextTellsWhichValuesItNeedsAndOfWhichTypes() {
    Template text =
        Template.of(
            "{name}: {order, digits} {day, date} {price, number, ::currency/EUR}"
                + " {n, plural, one {{day, date, long}} other {#}} {ok, select, other {}}",
            DUTCH);
    assertThat(text.needs())
        .containsOnlyKeys("name", "order", "day", "price", "n", "ok")
        .containsEntry("name", Set.of(ValueType.values()))
        .containsEntry("order", Set.of(ValueType.TEXT, ValueType.NUMBER))
        .containsEntry("day", Set.of(ValueType.DATE, ValueType.MOMENT))
        .containsEntry("price", Set.of(ValueType.NUMBER, ValueType.AMOUNT))
        .containsEntry("ok", Set.of(ValueType.TEXT, ValueType.YES_NO));
  }

  @Test
  void aPlainUseAndASpecialOneAgreeOnTheSpecialType() {
    assertThat(Template.of("{d} {d, date}", DUTCH).needs().get("d"))
        .containsExactlyInAnyOrder(ValueType.DATE, ValueType.MOMENT);
  }
}
