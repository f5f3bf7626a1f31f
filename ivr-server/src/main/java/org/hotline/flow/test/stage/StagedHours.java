package org.hotline.flow.test.stage;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.test.Forcing;
import org.hotline.hours.HoursDesk;

/** The hours of a test, which somebody forces before the call and while it goes on. */
final class StagedHours {
  private final StagedForcedHours kept = new StagedForcedHours();
  private final ZoneId zone;
  private final InstantSource clock;
  private final HoursDesk desk;

  StagedHours(ZoneId zone, InstantSource clock) {
    this.zone = zone;
    this.clock = clock;
    desk = new HoursDesk(kept, clock, _ -> {});
  }

  void force(Map<Located<String>, Forcing> hours) {
    hours.forEach((name, forcing) -> kept.keep(name.value(), forcing.since(clock.instant(), zone)));
    desk.look();
  }

  HoursDesk desk() {
    return desk;
  }
}
