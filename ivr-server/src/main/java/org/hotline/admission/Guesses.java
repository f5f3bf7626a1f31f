package org.hotline.admission;

import org.hotline.call.PhoneNumber;
import org.hotline.call.Unreachable;

/** Counts PINs that were keyed until they prove right, in the whole installation. */
public interface Guesses {
  /**
   * Counts one, before anybody looks at it, so that many calls at once are not more guesses.
   *
   * @return false where this caller, or all together, have had too many
   * @throws Unreachable when nobody can count
   */
  boolean take(PhoneNumber caller, GuessLimits limits);

  /** The last one of this caller was none. */
  void right(PhoneNumber caller);
}
