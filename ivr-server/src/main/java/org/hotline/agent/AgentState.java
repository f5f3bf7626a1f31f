package org.hotline.agent;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an agent is doing, as far as calls are concerned, and which changes there may be. */
public enum AgentState {
  /** Not logged in, or the telephone cannot be reached. */
  OFF,
  /** Waits for a call. */
  READY,
  /** The telephone rings. */
  OFFERED,
  /** Speaks with a caller. */
  TALKING,
  /** Finishes what the last call left to do. */
  WRAP_UP,
  /** Takes no calls for a while, for the reason given. */
  PAUSED,
  /** Missed so many calls in a row that no more are offered, until the agent is heard of. */
  NOT_RESPONDING;

  /**
   * OFF and READY become TALKING where a talk of the server's last life is taken up; OFF becomes
   * again what it was when the telephone comes back. A pause becomes another one.
   */
  private static final Map<AgentState, Set<AgentState>> ALLOWED =
      Map.of(
          OFF, EnumSet.of(READY, TALKING, WRAP_UP, PAUSED, NOT_RESPONDING),
          READY, EnumSet.of(OFFERED, TALKING, PAUSED, OFF),
          OFFERED, EnumSet.of(TALKING, READY, PAUSED, NOT_RESPONDING, OFF),
          TALKING, EnumSet.of(WRAP_UP, READY, PAUSED, OFF),
          WRAP_UP, EnumSet.of(READY, PAUSED, OFF),
          PAUSED, EnumSet.of(READY, PAUSED, OFF),
          NOT_RESPONDING, EnumSet.of(READY, PAUSED, OFF));

  public boolean mayBecome(AgentState next) {
    return ALLOWED.getOrDefault(this, Set.of()).contains(next);
  }

  public static AgentState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The name used in records, metrics and pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
