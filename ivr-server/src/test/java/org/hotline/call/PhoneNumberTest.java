package org.hotline.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @Test
  void showsOnlyItsLastThreeDigits() {
    assertThat(PhoneNumber.claimed("+31201234567")).hasToString("*********567");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "anonymous", "1234\r\nX: y", "12&Zap/1", "123456789012345678901", "1 2"})
  void whatIsNotANumberCountsAsWithheld(String claimed) {
    assertThat(PhoneNumber.claimed(claimed)).isEqualTo(PhoneNumber.WITHHELD);
  }
}
