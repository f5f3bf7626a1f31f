package org.hotline.flow.test.stage;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.hotline.admission.Doorkeeper;
import org.hotline.admission.GuessLimits;
import org.hotline.admission.Guesses;
import org.hotline.call.PhoneNumber;
import org.hotline.flow.step.Office;
import org.hotline.hours.Forced;
import org.hotline.hours.ForcedHours;
import org.hotline.hours.HoursDesk;

/** An office of which nothing is left after the test; its PIN is that of all tests. */
public final class StagedOffice {
  private static final String PIN = "123456";

  private StagedOffice() {}

  public static Office at(InstantSource clock) {
    return new Office(
        new HoursDesk(new KeptForNow(), clock),
        new Doorkeeper(PIN::equals, new Counted(), GuessLimits.USUAL));
  }

  private record KeptForNow(Map<String, Forced> all) implements ForcedHours {
    KeptForNow() {
      this(new HashMap<>());
    }

    @Override
    public void keep(String hours, Forced forced) {
      all.put(hours, forced);
    }

    @Override
    public void forget(String hours) {
      all.remove(hours);
    }
  }

  /** One call has one caller. */
  private static final class Counted implements Guesses {
    private int taken;

    @Override
    public boolean take(PhoneNumber caller, GuessLimits limits) {
      return taken++ < limits.byCaller();
    }

    @Override
    public void right(PhoneNumber caller) {
      taken = 0;
    }
  }
}
