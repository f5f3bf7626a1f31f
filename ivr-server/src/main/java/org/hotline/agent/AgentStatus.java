package org.hotline.agent;

import java.time.Instant;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;

/**
 * An agent's state, since when, why, until when (wrap-up and pauses end by themselves) and with
 * which offer; and what is known beside the calls.
 */
public record AgentStatus(
    AgentId agent,
    AgentState state,
    Instant since,
    String reason,
    Optional<Instant> until,
    Optional<OfferId> offer,
    Attendance attendance) {

  /** Logged in, and back without being told to be, if resting at all. */
  public boolean takesCalls() {
    return state != AgentState.OFF && duty().state() == AgentState.READY;
  }

  static AgentStatus off(AgentId agent, Instant since, Attendance attendance) {
    return new AgentStatus(
        agent,
        AgentState.OFF,
        since,
        "not seen yet",
        Optional.empty(),
        Optional.empty(),
        attendance);
  }

  public Duty duty() {
    return attendance.duty();
  }

  AgentStatus with(Attendance next) {
    return new AgentStatus(agent, state, since, reason, until, offer, next);
  }

  /** Whether a call, or a ring, says what the agent does. */
  public boolean isInCall() {
    return state == AgentState.OFFERED || state == AgentState.TALKING;
  }

  boolean runsBeyond(Instant moment) {
    return until.filter(moment::isBefore).isPresent();
  }
}
