package org.hotline.call;

import java.util.regex.Pattern;

/**
 * A telephone number as the network gave it; shows only its last three digits unless asked for all.
 */
public record PhoneNumber(String digits) {
  /** A caller who hides the number. */
  public static final PhoneNumber WITHHELD = new PhoneNumber("");

  private static final Pattern SHAPE = Pattern.compile("\\+?[0-9]{1,20}");

  /** As it was shown to somebody, and came back. */
  private static final Pattern MASKED = Pattern.compile("\\*{1,18}[0-9]{3}");

  public PhoneNumber {
    if (!digits.isEmpty() && !SHAPE.matcher(digits).matches() && !isMasked(digits)) {
      throw new IllegalArgumentException(
          "Expected a telephone number of 1 to 20 digits, with or without + in front, but got \""
              + digits
              + "\"");
    }
  }

  /** Takes what a network claims; anything that is not a number counts as withheld. */
  public static PhoneNumber claimed(String text) {
    return SHAPE.matcher(text).matches() ? new PhoneNumber(text) : WITHHELD;
  }

  /** Whether it is a whole number, that can be dialled. */
  public boolean whole() {
    return !withheld() && !isMasked(digits);
  }

  private static boolean isMasked(String digits) {
    return MASKED.matcher(digits).matches();
  }

  public boolean withheld() {
    return digits.isEmpty();
  }

  @Override
  public String toString() {
    return withheld() ? "withheld" : "*".repeat(Math.max(0, digits.length() - 3)) + tail();
  }

  private String tail() {
    return digits.substring(Math.max(0, digits.length() - 3));
  }
}
