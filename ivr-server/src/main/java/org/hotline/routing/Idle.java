package org.hotline.routing;

import java.time.Instant;
import java.util.Comparator;
import org.hotline.agent.AgentProfile;

/** An agent who waits for a call, and since when. */
record Idle(AgentProfile agent, Instant since) {
  static final Comparator<Idle> LONGEST_FIRST =
      Comparator.comparing(Idle::since).thenComparing(idle -> idle.agent().id().value());
}
