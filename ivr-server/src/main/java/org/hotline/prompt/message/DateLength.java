package org.hotline.prompt.message;

/** How much of a date is said. */
public enum DateLength {
  /** The day and the month. */
  SHORT,
  /** The day of the week, the day and the month. */
  USUAL,
  /** All of it, with the year. */
  LONG
}
