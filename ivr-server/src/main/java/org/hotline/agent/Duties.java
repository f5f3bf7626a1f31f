package org.hotline.agent;

import java.util.Optional;
import org.hotline.call.AgentId;

/** Where agents, or others for them, say what they are from now on. */
public interface Duties {
  /**
   * The agent is this as soon as no call, and no ring, says otherwise; false when nobody of that
   * name works here, or it could not be heard now.
   */
  boolean takes(AgentId agent, Duty duty);

  /** Empty when nobody of that name works here. */
  Optional<AgentStatus> status(AgentId agent);
}
