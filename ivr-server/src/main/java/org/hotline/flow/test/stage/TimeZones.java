package org.hotline.flow.test.stage;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.hours.WeeklyHours;
import org.hotline.flow.step.FlowStep;
import org.hotline.flow.step.hours.OpeningHours;

/** By whose clock a test's time is meant: that of the flow's first hours, else of any. */
final class TimeZones {
  private TimeZones() {}

  static ZoneId of(Flow flow, Loaded loaded) {
    return Stream.concat(hoursOf(flow, loaded), loaded.hours().values().stream())
        .findFirst()
        .map(WeeklyHours::zone)
        .orElse(ZoneOffset.UTC);
  }

  private static Stream<WeeklyHours> hoursOf(Flow flow, Loaded loaded) {
    return flow.steps().values().stream()
        .map(FlowStep::does)
        .filter(OpeningHours.class::isInstance)
        .map(step -> ((OpeningHours) step).hours().value())
        .flatMap(name -> Optional.ofNullable(loaded.hours().get(name)).stream());
  }
}
