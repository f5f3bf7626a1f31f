package org.hotline.flow.step.forcehours;

import java.time.Instant;
import java.util.Optional;
import org.hotline.hours.Forced;
import org.hotline.hours.Hours;
import org.hotline.hours.HoursDesk;
import org.hotline.hours.Lasting;

/** How somebody wants hours to be. */
sealed interface Wish {
  /** When the calendar has them back, where that is in sight. */
  Optional<Instant> fulfil(Hours hours, HoursDesk desk, String by);

  /** As it is written in a flow. */
  String word();

  /** Open or closed, whatever the calendar says. */
  record Keep(Forced.Way way, Lasting lasting) implements Wish {
    @Override
    public Optional<Instant> fulfil(Hours hours, HoursDesk desk, String by) {
      return desk.force(hours, way, lasting, by).until();
    }

    @Override
    public String word() {
      return switch (way) {
        case OPEN -> "open";
        case CLOSED -> "closed";
      };
    }
  }

  /** As they are written. */
  record ByCalendar() implements Wish {
    @Override
    public Optional<Instant> fulfil(Hours hours, HoursDesk desk, String by) {
      desk.release(hours, by);
      return Optional.empty();
    }

    @Override
    public String word() {
      return "calendar";
    }
  }
}
