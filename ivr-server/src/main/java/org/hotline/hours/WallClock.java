package org.hotline.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a place. A time that is skipped in spring is the moment of the change; of one that
 * comes twice in autumn we open at the first and close at the last.
 */
record WallClock(ZoneId zone) {
  LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  Instant begins(LocalDateTime time) {
    return moment(time, true);
  }

  Instant ends(LocalDateTime time) {
    return moment(time, false);
  }

  private Instant moment(LocalDateTime time, boolean first) {
    @Nullable ZoneOffsetTransition change = zone.getRules().getTransition(time);
    if (change == null) {
      return time.atZone(zone).toInstant();
    }
    if (change.isGap()) {
      return change.getInstant();
    }
    return time.toInstant(
        first || turnsBackTo(time, change) ? change.getOffsetBefore() : change.getOffsetAfter());
  }

  /** Then the second time round lies after what ends here. */
  private static boolean turnsBackTo(LocalDateTime time, ZoneOffsetTransition change) {
    return time.equals(change.getDateTimeAfter());
  }
}
