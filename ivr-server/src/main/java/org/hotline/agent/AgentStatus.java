package org.hotline.agent;

import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;

/**
 * An agent's state, since when, why, until when (wrap-up and pauses end by themselves) and with
 * which offer.
 */
public record AgentStatus(
    AgentId agent,
    AgentState state,
    Instant since,
    String reason,
    Optional<Instant> until,
    Optional<OfferId> offer) {

  /** Logged in, and back without being told to be, if resting at all. */
  public boolean takesCalls() {
    return switch (state) {
      case OFF -> false;
      case PAUSED -> until.isPresent();
      case READY, OFFERED, TALKING, WRAP_UP -> true;
    };
  }

  static AgentStatus off(AgentId agent, Instant since) {
    return new AgentStatus(
        agent, AgentState.OFF, since, "not seen yet", Optional.empty(), Optional.empty());
  }
}
