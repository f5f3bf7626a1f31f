package org.hotline.connector;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value must look like before it is sent anywhere.
 *
 * @param pattern a regular expression of the whole value, of the kind that takes no longer than the
 *     value is long; without one any text without control characters will do
 * @param max the longest value, in characters
 * @param number whether it stands in a body as a number
 */
public record Parameter(Optional<com.google.re2j.Pattern> pattern, int max, boolean number) {
  public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,31}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

  public boolean accepts(String value) {
    return value.codePointCount(0, value.length()) <= max
        && value.codePoints().noneMatch(Parameter::isControl)
        && (!number || NUMBER.matcher(value).matches())
        && pattern.map(look -> look.matches(value)).orElse(true);
  }

  /** What it accepts, in words that end a sentence. */
  public String asked() {
    return (number ? "a number" : "a text")
        + " of at most %d characters".formatted(max)
        + pattern.map(look -> ", and look like " + look.pattern()).orElse("");
  }

  /** Line ends, half characters, and what reverses the writing. */
  private static boolean isControl(int symbol) {
    return switch (Character.getType(symbol)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
