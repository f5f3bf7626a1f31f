package org.hotline.flow.test.stage;

import org.hotline.hours.ForcedHours;
import org.hotline.hours.ForcedHoursContract;

class StagedForcedHoursTest extends ForcedHoursContract {
  private final StagedForcedHours kept = new StagedForcedHours();

  @Override
  protected ForcedHours kept() {
    return kept;
  }
}
