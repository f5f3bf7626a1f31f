package org.hotline.flow.step;

import java.util.function.Predicate;

/** A check digit's arithmetic, which finds most slips of the finger. */
public enum DigitCheck {
  NONE("none", _ -> true),
  /** Cards, IMEI, many customer numbers: every second digit from the right counts double. */
  LUHN("luhn", DigitCheck::luhn),
  /** Dutch bank account numbers and BSN: weights count down from the left, the sum goes by 11. */
  ELEVEN_TEST("eleven-test", DigitCheck::elevenTest);

  private final String word;
  private final Predicate<String> holds;

  DigitCheck(String word, Predicate<String> holds) {
    this.word = word;
    this.holds = holds;
  }

  public String word() {
    return word;
  }

  public boolean admits(String digits) {
    return holds.test(digits);
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
      int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
      int counted = fromRight % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  private static boolean elevenTest(String digits) {
    int sum = 0;
    for (int fromLeft = 0; fromLeft < digits.length(); fromLeft++) {
      sum += (digits.charAt(fromLeft) - '0') * (digits.length() - fromLeft);
    }
    return sum > 0 && sum % 11 == 0;
  }
}
