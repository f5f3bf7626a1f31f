package org.hotline.flow.test.stage;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.flow.Flow;
import org.hotline.flow.Loaded;
import org.hotline.flow.step.FlowStep;
import org.hotline.hours.Hours;

/** By whose clock a test's time is meant: that of the flow's first hours, else of any. */
final class TimeZones {
  private TimeZones() {}

  static ZoneId of(Flow flow, Loaded loaded) {
    return Stream.concat(hoursOf(flow, loaded), loaded.hours().values().stream())
        .findFirst()
        .map(Hours::zone)
        .orElse(ZoneOffset.UTC);
  }

  private static Stream<Hours> hoursOf(Flow flow, Loaded loaded) {
    return flow.steps().values().stream()
        .map(FlowStep::does)
        .flatMap(step -> step.hoursNamed().stream())
        .flatMap(name -> Optional.ofNullable(loaded.hours().get(name.value())).stream());
  }
}
