package org.hotline.admission;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hotline.call.PhoneNumber;

/** Lets in who keys the PIN, and nobody by guessing. */
public final class Doorkeeper {
  private final Predicate<String> isPin;
  private final Guesses guesses;
  private final GuessLimits limits;
  private final Consumer<String> alarm;

  /**
   * @param alarm told of every PIN that was wrong or came too late
   */
  public Doorkeeper(
      Predicate<String> isPin, Guesses guesses, GuessLimits limits, Consumer<String> alarm) {
    this.isPin = isPin;
    this.guesses = guesses;
    this.limits = limits;
    this.alarm = alarm;
  }

  public Admission admit(PhoneNumber caller, String keyed) {
    if (!guesses.take(caller, limits)) {
      alarm.accept("no PIN of " + caller + " is looked at: too many wrong ones");
      return Admission.LOCKED;
    }
    if (!isPin.test(keyed)) {
      alarm.accept("a wrong PIN of " + caller);
      return Admission.REFUSED;
    }
    guesses.right(caller);
    return Admission.ADMITTED;
  }
}
