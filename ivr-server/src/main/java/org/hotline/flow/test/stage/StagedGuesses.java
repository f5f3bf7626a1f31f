package org.hotline.flow.test.stage;

import java.util.HashMap;
import java.util.Map;
import org.hotline.admission.GuessLimits;
import org.hotline.admission.Guesses;
import org.hotline.call.PhoneNumber;

/** Guesses of one test, which is over sooner than a lock. */
final class StagedGuesses implements Guesses {
  private final Map<PhoneNumber, Integer> byCaller = new HashMap<>();
  private int all;

  @Override
  public boolean take(PhoneNumber caller, GuessLimits limits) {
    int own = byCaller.getOrDefault(caller, 0);
    if (own >= limits.byCaller() || all >= limits.byAll()) {
      return false;
    }
    byCaller.put(caller, own + 1);
    all++;
    return true;
  }

  @Override
  public void right(PhoneNumber caller) {
    byCaller.remove(caller);
    all = Math.max(0, all - 1);
  }
}
