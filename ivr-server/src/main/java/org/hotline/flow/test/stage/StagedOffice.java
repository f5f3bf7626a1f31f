package org.hotline.flow.test.stage;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.hotline.admission.Doorkeeper;
import org.hotline.admission.GuessLimits;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.step.Office;
import org.hotline.flow.test.ForcedBefore;
import org.hotline.hours.HoursDesk;

/** An office of which nothing is left after the test; its PIN is that of all tests. */
public final class StagedOffice {
  private static final String PIN = "123456";

  private StagedOffice() {}

  public static Office at(InstantSource clock) {
    return with(new StagedForcedHours(), clock);
  }

  /** In which somebody has forced hours before the call. */
  static Office after(Map<Located<String>, ForcedBefore> before, ZoneId zone, InstantSource clock) {
    StagedForcedHours kept = new StagedForcedHours();
    before.forEach(
        (hours, forced) -> kept.keep(hours.value(), forced.since(clock.instant(), zone)));
    return with(kept, clock);
  }

  private static Office with(StagedForcedHours kept, InstantSource clock) {
    HoursDesk desk = new HoursDesk(kept, clock, _ -> {});
    desk.look();
    return new Office(
        desk,
        new StagedVoices(),
        new Doorkeeper(PIN::equals, new StagedGuesses(), GuessLimits.USUAL, _ -> {}));
  }
}
