package org.hotline.agent;

import java.time.Duration;

/**
 * What holds for all agents.
 *
 * @param mostMisses after so many missed calls in a row an agent is not responding; 0 for never
 * @param afterNoAnswer how long an agent is left alone who did not answer
 * @param afterRejected who said no
 * @param afterBusy whose telephone was busy with something else
 */
public record AgentRules(
    Login login,
    int mostMisses,
    Duration afterNoAnswer,
    Duration afterRejected,
    Duration afterBusy) {
  public static final AgentRules USUAL =
      new AgentRules(
          Login.AUTOMATIC,
          3,
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30));

  boolean areTooMany(int misses) {
    return mostMisses > 0 && misses >= mostMisses;
  }
}
