package org.hotline.simulation;

import java.time.Duration;
import org.hotline.call.AgentId;

/** How long an agent was there, and how much of it with callers or in the time after them. */
public record Worked(AgentId agent, Duration present, Duration busy) {
  /** As a share. */
  public double occupancy() {
    return present.isZero() ? 0 : (double) busy.toNanos() / present.toNanos();
  }
}
