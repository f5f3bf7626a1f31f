package org.hotline.agent;

import java.util.Optional;
import org.hotline.call.AgentId;

/** Keeps every agent's status; a write that fails now is made good when the store is back. */
public interface Agents {
  void save(AgentStatus status);

  Optional<AgentStatus> find(AgentId agent);

  /** Nothing is kept of the agent any more. */
  void forget(AgentId agent);
}
