package org.hotline.flow.step.forcehours;

import org.hotline.hours.Forced;
import org.hotline.hours.Hours;
import org.hotline.hours.HoursDesk;
import org.hotline.hours.Lasting;

/** How somebody wants hours to be. */
sealed interface Wish {
  void fulfil(Hours hours, HoursDesk desk, String by);

  /** Open or closed, whatever the calendar says. */
  record Keep(Forced.Way way, Lasting lasting) implements Wish {
    @Override
    public void fulfil(Hours hours, HoursDesk desk, String by) {
      desk.force(hours, way, lasting, by);
    }
  }

  /** As they are written. */
  record ByCalendar() implements Wish {
    @Override
    public void fulfil(Hours hours, HoursDesk desk, String by) {
      desk.release(hours, by);
    }
  }
}
