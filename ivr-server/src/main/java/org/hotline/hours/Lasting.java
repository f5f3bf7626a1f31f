package org.hotline.hours;

/** How long something stays forced. */
public enum Lasting {
  /** The calendar has it back when it opens next; never where it never opens. */
  UNTIL_NEXT_OPENING,
  UNTIL_FURTHER_NOTICE
}
