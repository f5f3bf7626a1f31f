package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is simulated: who calls and who is there to answer.
 *
 * @param ring how long a telephone rings before its agent answers
 * @param places how many may wait in all queues together, beside what each queue allows
 * @param from when counting begins; who calls before fills the house
 * @param until when it ends
 */
public record Scenario(
    List<Traffic> traffic,
    List<Shift> shifts,
    Duration ring,
    int places,
    Instant from,
    Instant until) {
  public Scenario {
    traffic = List.copyOf(traffic);
    shifts = List.copyOf(shifts);
  }

  public boolean counts(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
