package org.hotline.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a value must look like before it is sent. */
class ParameterTest {
  private static Parameter like(String pattern) {
    return new Parameter(Optional.of(Pattern.compile(pattern)), 64, false);
  }

  @Test
  void theWholeValueHasToLookLikeThat() {
    assertThat(like("workshop|office").accepts("office")).isTrue();
    assertThat(like("workshop|office").accepts("offices")).isFalse();
    assertThat(like("a|ab").accepts("ab")).isTrue();
    assertThat(like("[0-9]{4}").accepts("x1234")).isFalse();
  }

  @Test
  @Timeout(value = 60, threadMode = SEPARATE_THREAD)
  void noPatternKeepsACallBusy() {
    assertThat(like("(([0-9]+)*)*x").accepts("1".repeat(60))).isFalse();
  }
}
