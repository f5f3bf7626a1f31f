package org.hotline.flow.test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hotline.hours.Forced;

/**
 * That somebody has forced hours before the call.
 *
 * @param until by the clock of the flow's hours; empty until further notice
 */
public record ForcedBefore(Forced.Way way, Optional<LocalDateTime> until) {
  public Forced since(Instant moment, ZoneId zone) {
    return new Forced(way, "the test", moment, until.map(end -> end.atZone(zone).toInstant()));
  }
}
