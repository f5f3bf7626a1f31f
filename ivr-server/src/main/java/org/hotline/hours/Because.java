package org.hotline.hours;

/** Why it is open or closed. */
public sealed interface Because {
  /** As flows and texts tell it apart: a fixed word, or the name that the admin chose. */
  String word();

  /** The usual hours of the week. */
  record OfTheWeek() implements Because {
    public static final String WORD = "week";

    @Override
    public String word() {
      return WORD;
    }
  }

  record OfHoliday(String word) implements Because {}

  record OfException(String word) implements Because {}

  /** Somebody wanted it so. */
  record OfForce(Forced forced) implements Because {
    public static final String WORD = "forced";

    @Override
    public String word() {
      return WORD;
    }
  }
}
