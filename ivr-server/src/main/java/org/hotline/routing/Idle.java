package org.hotline.routing;

import java.time.Instant;
import java.util.Comparator;
import org.hotline.call.AgentId;
import org.hotline.queue.AgentChoice;

/**
 * An agent who waits for a call.
 *
 * @param since when the wait began
 * @param calls how many the agent has had
 * @param turn the number of the agent's last turn, counted over all; 0 for none yet
 */
record Idle(AgentId agent, Crew crew, Instant since, long calls, long turn) {
  static final Comparator<Idle> LONGEST_FIRST =
      Comparator.comparing(Idle::since).thenComparing(idle -> idle.agent().value());
  private static final Comparator<Idle> FEWEST_FIRST =
      Comparator.comparingLong(Idle::calls).thenComparing(LONGEST_FIRST);
  private static final Comparator<Idle> TURN_BY_TURN =
      Comparator.comparingLong(Idle::turn).thenComparing(LONGEST_FIRST);

  /** Of those who are equally fit, who is rung first comes first. */
  static Comparator<Idle> order(AgentChoice choice) {
    return switch (choice) {
      case LONGEST_IDLE, MOST_SKILLED, LEAST_SKILLED, LEAST_FLEXIBLE -> LONGEST_FIRST;
      case FEWEST_CALLS -> FEWEST_FIRST;
      case ROUND_ROBIN -> TURN_BY_TURN;
    };
  }
}
