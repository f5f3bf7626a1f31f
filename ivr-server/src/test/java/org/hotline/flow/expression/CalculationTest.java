package org.hotline.flow.expression;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import org.hotline.flow.mistake.At;
import org.hotline.value.Value;
import org.hotline.value.ValueType;
import org.junit.jupiter.api.Test;

/** An expression without an answer is told in plain words, and without the values in it. */
class CalculationTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Map<String, Value> KNOWN =
      Map.of("number", new Value.Text("98x7"), "count", new Value.Whole(987));
  private static final Expressions EXPRESSIONS =
      new Expressions(Map.of("number", ValueType.TEXT, "count", ValueType.NUMBER));

  @Test
  void aTextThatIsNoNumberIsNotShown() {
    tells("int(number) * 2", "a text in it is not what it is taken for");
  }

  @Test
  void aDivisionByZeroIsCalledSo() {
    tells("count / (count - count)", "it divides by zero");
  }

  @Test
  void aNumberThatGrowsTooLargeIsNotShown() {
    tells("count * 9223372036854775807", "it is too large a number");
  }

  private static void tells(String expression, String problem) {
    Formula formula = new Formula(expression, new At("main.yaml", 1, 1, 1), false);
    Calculation calculation = EXPRESSIONS.calculation(formula);
    assertThatThrownBy(() -> calculation.workOut(KNOWN, AMSTERDAM))
        .isInstanceOf(NotWorkedOut.class)
        .hasMessageContaining(expression)
        .hasMessageContaining(problem)
        .message()
        .doesNotContain("987", "98x7");
  }
}
