package org.hotline.flow.read;

import java.util.List;
import java.util.regex.Pattern;
import org.hotline.hours.Because;

/** The names of holidays and exceptions: words by which a text can choose what it says. */
final class DayNames {
  private static final List<String> TAKEN = List.of(Because.OfTheWeek.WORD, Because.OfForce.WORD);

  static final Shape<String> SHAPE =
      new Word<>(
          "a name of lower-case letters, digits and '_', but not " + String.join(" or ", TAKEN),
          Pattern.compile("[a-z][a-z0-9_]{0,31}"),
          DayNames::free);

  private DayNames() {}

  private static String free(String name) {
    if (TAKEN.contains(name)) {
      throw new IllegalArgumentException("this word says another reason");
    }
    return name;
  }
}
