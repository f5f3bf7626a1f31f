package org.hotline.agent;

import java.util.Locale;

/** Who counts as being at work. */
public enum Login {
  /** Whoever's telephone is registered, until the agent logs out. */
  AUTOMATIC,
  /** Whoever has logged in. */
  REQUIRED;

  /** As it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Attendance ofSomebodyNew() {
    return switch (this) {
      case AUTOMATIC -> Attendance.at(Duty.READY);
      case REQUIRED -> Attendance.at(Duty.NOT_LOGGED_IN);
    };
  }
}
