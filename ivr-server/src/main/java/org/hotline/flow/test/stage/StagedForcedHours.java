package org.hotline.flow.test.stage;

import java.util.HashMap;
import java.util.Map;
import org.hotline.hours.Forced;
import org.hotline.hours.ForcedHours;

/** What is forced, until the test is over. */
record StagedForcedHours(Map<String, Forced> forced) implements ForcedHours {
  StagedForcedHours() {
    this(new HashMap<>());
  }

  @Override
  public Map<String, Forced> all() {
    return Map.copyOf(forced);
  }

  @Override
  public void keep(String hours, Forced force) {
    forced.put(hours, force);
  }

  @Override
  public void forget(String hours) {
    forced.remove(hours);
  }
}
