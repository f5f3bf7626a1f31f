package org.hotline.call;

import java.time.Duration;

/**
 * What was recorded: under which name, whether the switch could record, and how long the sound is;
 * without any length when nobody spoke.
 */
public record Recording(String name, boolean usable, Duration length) {
  /** Recorded well, but nobody spoke. */
  public static Recording silent(String name) {
    return new Recording(name, true, Duration.ZERO);
  }

  public boolean isSilent() {
    return usable && length.isZero();
  }
}
