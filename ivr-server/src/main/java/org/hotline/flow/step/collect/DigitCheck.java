package org.hotline.flow.step.collect;

import java.util.function.Predicate;

/** A check digit's arithmetic, which finds most slips of the finger. */
public enum DigitCheck {
  NONE("none", 1, 32, _ -> true),
  /** Cards, IMEI, many customer numbers: every second digit from the right counts double. */
  LUHN("luhn", 2, 32, DigitCheck::luhn),
  /** Dutch account numbers: weights count down to 1 at the right, the sum goes by 11. */
  ELEVEN_TEST("eleven-test", 2, 32, digits -> goesByEleven(digits, 1)),
  /** Dutch citizen service numbers: as the eleven-test, but the last digit counts negative. */
  BSN("bsn", 9, 9, digits -> digits.length() == 9 && goesByEleven(digits, -1));

  private final String word;
  private final int shortest;
  private final int longest;
  private final Predicate<String> holds;

  DigitCheck(String word, int shortest, int longest, Predicate<String> holds) {
    this.word = word;
    this.shortest = shortest;
    this.longest = longest;
    this.holds = holds;
  }

  public String word() {
    return word;
  }

  /** Whether some entry of that many digits passes. */
  public boolean canHold(int digits) {
    return digits >= shortest && digits <= longest;
  }

  /** How many digits the rule asks for, in words. */
  public String lengths() {
    return shortest == longest ? "exactly " + shortest : "at least " + shortest;
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

  private static boolean goesByEleven(String digits, int lastWeight) {
    int last = digits.length() - 1;
    int sum = (digits.charAt(last) - '0') * lastWeight;
    for (int fromLeft = 0; fromLeft < last; fromLeft++) {
      sum += (digits.charAt(fromLeft) - '0') * (digits.length() - fromLeft);
    }
    return sum > 0 && sum % 11 == 0;
  }
}
