package org.hotline.flow.test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hotline.hours.Forced;

/**
 * That somebody forces hours, before the call or while it goes on.
 *
 * @param until by the clock of the flow's hours; empty until further notice
 */
public record Forcing(Forced.Way way, Optional<LocalDateTime> until) {
  public Forced since(Instant moment, ZoneId zone) {
    return new Forced(way, "the test", moment, until.map(end -> end.atZone(zone).toInstant()));
  }
}
