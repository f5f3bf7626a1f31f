package org.hotline.agent;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;

/**
 * Every agent's state: changed by the table only, each time with a reason, told to the journal and
 * kept. Changed by one thread; read by any.
 */
final class StateBook {
  private final Map<AgentId, AgentStatus> states = new ConcurrentHashMap<>();
  private final Map<AgentId, AgentStatus> before = new ConcurrentHashMap<>();
  private final Agents kept;
  private final Journal journal;
  private final InstantSource clock;

  StateBook(Agents kept, Journal journal, InstantSource clock) {
    this.kept = kept;
    this.journal = journal;
    this.clock = clock;
  }

  AgentStatus of(AgentId agent) {
    return states.getOrDefault(
        agent, AgentStatus.off(agent, clock.instant(), Attendance.at(Duty.READY)));
  }

  boolean has(AgentId agent) {
    return states.containsKey(agent);
  }

  Set<AgentId> agents() {
    return Set.copyOf(states.keySet());
  }

  Collection<AgentStatus> all() {
    return List.copyOf(states.values());
  }

  /** As the last life of the server left it; a time that still runs goes on, until when. */
  Optional<Instant> takeUp(AgentId agent, Attendance ofSomebodyNew) {
    AgentStatus left =
        remembered(agent).orElse(AgentStatus.off(agent, clock.instant(), ofSomebodyNew));
    if (left.runsBeyond(clock.instant())) {
      states.put(agent, left);
      return left.until();
    }
    states.put(agent, AgentStatus.off(agent, clock.instant(), left.attendance()));
    before.put(agent, left);
    return Optional.empty();
  }

  /** With the store away an agent comes to work without a past, rather than not at all. */
  private Optional<AgentStatus> remembered(AgentId agent) {
    try {
      return kept.find(agent);
    } catch (Unreachable away) {
      return Optional.empty();
    }
  }

  void change(
      AgentId agent,
      AgentState next,
      String reason,
      Optional<Instant> until,
      Optional<OfferId> offer) {
    AgentStatus now = of(agent);
    if (!now.state().mayBecome(next)) {
      throw new IllegalAgentChange(now, next, reason);
    }
    AgentStatus then =
        new AgentStatus(agent, next, since(agent, next), reason, until, offer, now.attendance());
    states.put(agent, then);
    kept.save(then);
    journal.add(
        new Fact.AgentChanged(agent, clock.instant(), now.state().word(), next.word(), reason));
  }

  /** Changes what is known beside the calls, and nothing else. */
  void note(AgentId agent, Attendance attendance) {
    if (!of(agent).attendance().equals(attendance)) {
      AgentStatus then = of(agent).with(attendance);
      states.put(agent, then);
      kept.save(then);
    }
  }

  /** Who was ready, or paused, before a restart has been so since then. */
  private Instant since(AgentId agent, AgentState next) {
    AgentStatus left = before.remove(agent);
    return left != null && next == left.state() ? left.since() : clock.instant();
  }

  /** Here and in the store. */
  void forget(AgentId agent) {
    states.remove(agent);
    before.remove(agent);
    kept.forget(agent);
  }

  /** Writes all states again, after the store was away. */
  void keepAll() {
    states.values().forEach(kept::save);
  }
}
