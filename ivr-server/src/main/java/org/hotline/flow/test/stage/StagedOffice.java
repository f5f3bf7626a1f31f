package org.hotline.flow.test.stage;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.hotline.admission.Doorkeeper;
import org.hotline.admission.GuessLimits;
import org.hotline.flow.step.Office;
import org.hotline.record.Messages;

/** An office of which nothing is left after the test; its PIN is that of all tests. */
public final class StagedOffice {
  private static final String PIN = "123456";

  private StagedOffice() {}

  public static Office at(InstantSource clock) {
    return with(new StagedHours(ZoneOffset.UTC, clock), clock);
  }

  static Office with(StagedHours hours, InstantSource clock) {
    return new Office(
        hours.desk(),
        new StagedVoices(),
        new Doorkeeper(PIN::equals, new StagedGuesses(), GuessLimits.USUAL, _ -> {}),
        Messages.AS_TOLD,
        new StagedDuties(clock));
  }
}
