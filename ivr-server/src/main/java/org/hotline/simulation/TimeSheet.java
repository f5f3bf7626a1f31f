package org.hotline.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.jspecify.annotations.Nullable;

/** What one agent does in a run; only what falls into the counted time adds up. */
final class TimeSheet {
  private final Scenario scenario;
  private @Nullable AgentProfile present;
  private Instant came = Instant.MIN;
  private boolean busy;
  private boolean leaving;
  private Duration wasPresent = Duration.ZERO;
  private Duration wasBusy = Duration.ZERO;

  TimeSheet(Scenario scenario) {
    this.scenario = scenario;
  }

  void comes(Shift shift, Instant now) {
    present = shift.agent();
    came = now;
  }

  /** Now, or when what is in hand is done. */
  void goes(Instant now) {
    leaving = busy;
    if (!busy) {
      wasPresent = wasPresent.plus(counted(came, now));
      present = null;
    }
  }

  void isTaken() {
    busy = true;
  }

  void hasWorked(Instant from, Instant until) {
    wasBusy = wasBusy.plus(counted(from, until));
  }

  void isFree(Instant now) {
    busy = false;
    if (leaving) {
      goes(now);
    }
  }

  boolean isThereWith(Map<String, Integer> skills) {
    AgentProfile agent = present;
    return agent != null && agent.meets(skills);
  }

  /** Who can be rung now. */
  Optional<AgentProfile> ready() {
    return busy ? Optional.empty() : Optional.ofNullable(present);
  }

  Worked worked(AgentId agent) {
    return new Worked(agent, wasPresent, wasBusy);
  }

  private Duration counted(Instant from, Instant until) {
    Instant begin = from.isAfter(scenario.from()) ? from : scenario.from();
    Instant end = until.isBefore(scenario.until()) ? until : scenario.until();
    return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
  }
}
