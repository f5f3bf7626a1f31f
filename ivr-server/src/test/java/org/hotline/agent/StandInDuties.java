package org.hotline.agent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.AgentId;

/** A few agents who work here, are ready at first, and never in a call. */
public final class StandInDuties implements Duties {
  private final Map<AgentId, Duty> chosen = new ConcurrentHashMap<>();

  public StandInDuties(Set<String> agents) {
    agents.forEach(agent -> chosen.put(new AgentId(agent), Duty.READY));
  }

  @Override
  public boolean takes(AgentId agent, Duty duty) {
    return chosen.replace(agent, duty) != null;
  }

  @Override
  public Optional<AgentStatus> status(AgentId agent) {
    return Optional.ofNullable(chosen.get(agent))
        .map(
            duty ->
                new AgentStatus(
                    agent,
                    duty.state(),
                    Instant.EPOCH,
                    duty.reason(),
                    Optional.empty(),
                    Optional.empty(),
                    Attendance.at(duty)));
  }
}
