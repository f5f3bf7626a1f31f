package org.hotline.agent;

/** Somebody asked for a change of state that the table does not know. */
final class IllegalAgentChange extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IllegalAgentChange(AgentStatus now, AgentState next, String reason) {
    super(
        "Expected a change that is allowed from %s, but agent %s was to become %s (%s)"
            .formatted(now.state(), now.agent(), next, reason));
  }
}
