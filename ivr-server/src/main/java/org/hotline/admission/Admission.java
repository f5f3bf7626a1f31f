package org.hotline.admission;

/** What becomes of a PIN that was keyed. */
public enum Admission {
  ADMITTED,
  REFUSED,
  /** Nothing was looked at, since too many wrong ones came. */
  LOCKED
}
