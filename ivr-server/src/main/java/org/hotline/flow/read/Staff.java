package org.hotline.flow.read;

import java.util.Map;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentRules;
import org.hotline.call.AgentId;

/** What {@code agents.yaml} says: who the agents are, and what holds for all of them. */
record Staff(Map<AgentId, AgentProfile> agents, AgentRules rules) {
  static final Staff NOBODY = new Staff(Map.of(), AgentRules.USUAL);
}
