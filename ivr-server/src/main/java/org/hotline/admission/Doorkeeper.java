package org.hotline.admission;

import java.util.function.Predicate;
import org.hotline.call.PhoneNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in who keys the PIN, and nobody by guessing. */
public final class Doorkeeper {
  private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

  private final Predicate<String> isPin;
  private final Guesses guesses;
  private final GuessLimits limits;

  public Doorkeeper(Predicate<String> isPin, Guesses guesses, GuessLimits limits) {
    this.isPin = isPin;
    this.guesses = guesses;
    this.limits = limits;
  }

  public Admission admit(PhoneNumber caller, String keyed) {
    if (!guesses.take(caller, limits)) {
      LOG.warn("no PIN of {} is looked at: too many wrong ones", caller);
      return Admission.LOCKED;
    }
    if (!isPin.test(keyed)) {
      LOG.warn("a wrong PIN of {}", caller);
      return Admission.REFUSED;
    }
    guesses.right(caller);
    return Admission.ADMITTED;
  }
}
