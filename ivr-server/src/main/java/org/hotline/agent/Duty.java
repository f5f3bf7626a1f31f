package org.hotline.agent;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an agent is whenever no call says otherwise: ready, paused, off, or not responding; and why.
 */
public record Duty(AgentState state, String reason) {
  private static final Set<AgentState> CHOSEN =
      EnumSet.of(AgentState.READY, AgentState.PAUSED, AgentState.OFF, AgentState.NOT_RESPONDING);

  /** Somebody new, where one has to log in. */
  public static final Duty NOT_LOGGED_IN = new Duty(AgentState.OFF, "not logged in");

  public static final Duty READY = new Duty(AgentState.READY, "ready");
  public static final Duty LOGGED_OUT = new Duty(AgentState.OFF, "logged out");

  public Duty {
    if (!CHOSEN.contains(state)) {
      throw new IllegalArgumentException(
          "Expected one of %s, since only calls make the others, but got %s"
              .formatted(CHOSEN, state));
    }
  }

  public static Duty paused(String reason) {
    return new Duty(AgentState.PAUSED, reason);
  }

  static Duty notResponding(String reason) {
    return new Duty(AgentState.NOT_RESPONDING, reason);
  }

  boolean isReady() {
    return state == AgentState.READY;
  }
}
