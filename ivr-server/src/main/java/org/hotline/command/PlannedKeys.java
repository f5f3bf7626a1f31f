package org.hotline.command;

import java.time.Duration;

/** Keys to press, and how long after the keys before (or after the answer). */
record PlannedKeys(String keys, Duration after) {
  private static final Duration USUALLY = Duration.ofSeconds(3);

  /** As in {@code 12} or {@code 1@2.5s}. */
  static PlannedKeys of(String text) {
    int at = text.indexOf('@');
    String keys = at < 0 ? text : text.substring(0, at);
    if (!keys.matches("[0-9*#]+")) {
      throw new Misused("expected keys 0-9, * and #, but got \"" + keys + "\"");
    }
    return new PlannedKeys(keys, at < 0 ? USUALLY : Options.duration(text.substring(at + 1)));
  }
}
