package org.hotline.redis;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.agent.Agents;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;

/** The agents' statuses, a hash each. */
public final class RedisAgents implements Agents {
  private final RedisStore store;
  private final Keys keys;

  public RedisAgents(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public void save(AgentStatus status) {
    store.send(redis -> redis.hset(keys.agent(status.agent()), fields(status)));
  }

  @Override
  public Optional<AgentStatus> find(AgentId agent) {
    Map<String, String> fields = store.ask("agent", redis -> redis.hgetall(keys.agent(agent)));
    return fields.containsKey("state") ? Optional.of(status(agent, fields)) : Optional.empty();
  }

  @Override
  public void forget(AgentId agent) {
    store.send(redis -> redis.del(keys.agent(agent)));
  }

  private static Map<String, String> fields(AgentStatus status) {
    Map<String, String> fields = new HashMap<>();
    fields.put("state", status.state().word());
    fields.put("since", status.since().toString());
    fields.put("reason", status.reason());
    fields.put("until", status.until().map(Instant::toString).orElse(""));
    fields.put("offer", status.offer().map(OfferId::toString).orElse(""));
    fields.putAll(AttendanceFields.of(status.attendance()));
    return fields;
  }

  private static AgentStatus status(AgentId agent, Map<String, String> fields) {
    return new AgentStatus(
        agent,
        AgentState.of(fields.getOrDefault("state", "off")),
        Instant.parse(fields.getOrDefault("since", Instant.EPOCH.toString())),
        fields.getOrDefault("reason", ""),
        Optional.of(fields.getOrDefault("until", ""))
            .filter(text -> !text.isEmpty())
            .map(Instant::parse),
        Optional.of(fields.getOrDefault("offer", ""))
            .filter(text -> !text.isEmpty())
            .map(text -> new OfferId(Long.parseLong(text))),
        AttendanceFields.read(fields));
  }
}
