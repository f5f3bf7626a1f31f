package org.hotline.admission;

import java.time.Duration;

/**
 * How many wrong PINs come before nothing is looked at any more.
 *
 * @param locked how long that lasts for a caller, from the last guess on
 * @param span in which all callers together have so many
 */
public record GuessLimits(int byCaller, Duration locked, int byAll, Duration span) {
  /** A number can be forged: against eight digits, twenty guesses an hour take centuries. */
  public static final GuessLimits USUAL =
      new GuessLimits(3, Duration.ofMinutes(15), 20, Duration.ofHours(1));
}
