package org.hotline.flow.test.stage;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.agent.AgentStatus;
import org.hotline.agent.Attendance;
import org.hotline.agent.Duties;
import org.hotline.agent.Duty;
import org.hotline.call.AgentId;

/** Every agent works here, is off at first, and does at once what is asked for. */
record StagedDuties(Map<AgentId, Duty> chosen, InstantSource clock) implements Duties {
  StagedDuties(InstantSource clock) {
    this(new ConcurrentHashMap<>(), clock);
  }

  @Override
  public boolean takes(AgentId agent, Duty duty) {
    chosen.put(agent, duty);
    return true;
  }

  @Override
  public Optional<AgentStatus> status(AgentId agent) {
    Duty duty = chosen.getOrDefault(agent, Duty.NOT_LOGGED_IN);
    return Optional.of(
        new AgentStatus(
            agent,
            duty.state(),
            clock.instant(),
            duty.reason(),
            Optional.empty(),
            Optional.empty(),
            Attendance.at(duty)));
  }
}
