package org.hotline.asterisk.agi;

import java.util.regex.Pattern;

/** Which characters may go to a dialplan: none that ends a line, quotes, or calls a function. */
final class Alphabet {
  private static final int LONGEST = 200;
  private static final Pattern LINE = Pattern.compile("[A-Za-z0-9 \"._:/,*#+=-]{1,1000}\n");
  private static final Pattern NOT_IN_A_VALUE = Pattern.compile("[^A-Za-z0-9 ._:+-]");

  private Alphabet() {}

  /** What may be the value of a variable; each other character becomes an underscore. */
  static String value(String text) {
    String harmless = NOT_IN_A_VALUE.matcher(text).replaceAll("_");
    return harmless.substring(0, Math.min(LONGEST, harmless.length()));
  }

  /** The last look at every line that leaves the house. */
  static String line(String line) {
    if (!LINE.matcher(line).matches()) {
      throw new IllegalArgumentException(
          "Expected one line of harmless characters for Asterisk, but got \""
              + line.strip()
              + "\"");
    }
    return line;
  }
}
