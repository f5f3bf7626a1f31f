package org.hotline.hours;

import java.util.Map;
import org.hotline.call.Unreachable;

/** What is forced, kept so that every server and every restart knows it. */
public interface ForcedHours {
  /**
   * By the names of the hours, also what is over.
   *
   * @throws Unreachable when nobody can say
   */
  Map<String, Forced> all();

  /**
   * Returns when it is kept.
   *
   * @throws Unreachable when it may not be kept
   */
  void keep(String hours, Forced forced);

  /**
   * Returns when it is forgotten; nothing happens where nothing was forced.
   *
   * @throws Unreachable when it may not be forgotten
   */
  void forget(String hours);
}
