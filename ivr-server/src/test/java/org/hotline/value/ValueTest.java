package org.hotline.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written down is read again as the same value; what is none is refused. */
class ValueTest {
  @ParameterizedTest
  @CsvSource({
    "TEXT, '0012'",
    "NUMBER, -7",
    "AMOUNT, 12.50",
    "YES_NO, true",
    "DATE, 2026-02-28",
    "TIME, 09:30",
    "MOMENT, 2026-02-28T23:30:00Z"
  })
  void isReadAsItWasWritten(ValueType type, String written) {
    Value value = type.read(written).orElseThrow();

    assertThat(value.type()).isEqualTo(type);
    assertThat(value.written()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 1.5",
    "NUMBER, 99999999999999999999",
    "AMOUNT, 1e999999999",
    "AMOUNT, ''",
    "YES_NO, yes",
    "DATE, 2026-02-30",
    "TIME, 24:30",
    "MOMENT, 2026-02-28"
  })
  void isRefusedWhereItIsNoneOfThisType(ValueType type, String written) {
    assertThat(type.read(written)).isEmpty();
  }
}
