package org.hotline.agent;

import java.time.Duration;
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
 * Where every agent's state is changed, by the table, with a reason, told to the journal and kept.
 * Changed by one thread; read by any.
 */
public final class AgentDesk {
  private final Map<AgentId, AgentProfile> profiles = new ConcurrentHashMap<>();
  private final Map<AgentId, AgentStatus> states = new ConcurrentHashMap<>();
  private final Set<AgentId> reachable = ConcurrentHashMap.newKeySet();
  private final Map<AgentId, Instant> readySince = new ConcurrentHashMap<>();
  private final Agents kept;
  private final Journal journal;
  private final InstantSource clock;

  public AgentDesk(Agents kept, Journal journal, InstantSource clock) {
    this.kept = kept;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Takes an agent in, or a changed profile of one who is here. What the last life of the server
   * knew of the agent counts: the moment since when, and a time that still runs, whose end is
   * returned.
   */
  public Optional<Instant> employ(AgentProfile profile) {
    Optional<Instant> until =
        states.containsKey(profile.id()) ? Optional.empty() : restore(profile.id());
    profiles.put(profile.id(), profile);
    return until;
  }

  /** With the store away an agent comes to work without a past, rather than not at all. */
  private Optional<AgentStatus> remembered(AgentId agent) {
    try {
      return kept.find(agent);
    } catch (Unreachable away) {
      return Optional.empty();
    }
  }

  private Optional<Instant> restore(AgentId agent) {
    AgentStatus before = remembered(agent).orElse(AgentStatus.off(agent, clock.instant()));
    if (before.until().filter(clock.instant()::isBefore).isPresent()) {
      states.put(agent, before);
      return before.until();
    }
    states.put(agent, AgentStatus.off(agent, clock.instant()));
    if (before.state() == AgentState.READY) {
      readySince.put(agent, before.since());
    }
    return Optional.empty();
  }

  /** The agent works here no more: signed off, and forgotten here and in the store. */
  public void dismiss(AgentId agent) {
    if (status(agent).state() != AgentState.OFF) {
      change(agent, AgentState.OFF, "works here no more");
    }
    profiles.remove(agent);
    states.remove(agent);
    reachable.remove(agent);
    readySince.remove(agent);
    kept.forget(agent);
  }

  public boolean employs(AgentId agent) {
    return profiles.containsKey(agent);
  }

  public AgentProfile profile(AgentId agent) {
    return profiles.getOrDefault(agent, new AgentProfile(agent, agent.value(), Map.of()));
  }

  /** All who have a state here: who is employed, and who ends a conversation of before. */
  public Set<AgentId> known() {
    return Set.copyOf(states.keySet());
  }

  public AgentStatus status(AgentId agent) {
    return states.getOrDefault(agent, AgentStatus.off(agent, clock.instant()));
  }

  public Collection<AgentStatus> all() {
    return List.copyOf(states.values());
  }

  /** The telephone's registration came; the agent is ready unless busy with something. */
  public void reachable(AgentId agent) {
    reachable.add(agent);
    if (status(agent).state() == AgentState.OFF) {
      change(agent, AgentState.READY, "telephone registered");
    }
  }

  /** The telephone's registration went; who is in a call stays until its end. */
  public void unreachable(AgentId agent) {
    reachable.remove(agent);
    AgentState state = status(agent).state();
    if (state != AgentState.OFF && state != AgentState.TALKING && state != AgentState.OFFERED) {
      change(agent, AgentState.OFF, "telephone unreachable");
    }
  }

  public void offered(AgentId agent, OfferId offer) {
    set(agent, AgentState.OFFERED, "offer", Optional.empty(), Optional.of(offer));
  }

  public void talking(AgentId agent, OfferId offer) {
    set(agent, AgentState.TALKING, "answered", Optional.empty(), Optional.of(offer));
  }

  public void free(AgentId agent, String reason) {
    change(agent, reachable.contains(agent) ? AgentState.READY : AgentState.OFF, reason);
  }

  public Instant wrapUp(AgentId agent, Duration time) {
    return timed(agent, AgentState.WRAP_UP, "after the call", time);
  }

  public Instant pause(AgentId agent, String reason, Duration time) {
    return timed(agent, AgentState.PAUSED, reason, time);
  }

  /** Ends a wrap-up or a pause whose time is over; false when the agent has gone on already. */
  public boolean timeIsOver(AgentId agent, Instant until) {
    if (!status(agent).until().equals(Optional.of(until))) {
      return false;
    }
    free(agent, status(agent).state().word() + " over");
    return true;
  }

  /** Writes all states again, after the store was away. */
  public void keepAll() {
    states.values().forEach(kept::save);
  }

  private Instant timed(AgentId agent, AgentState next, String reason, Duration time) {
    Instant until = clock.instant().plus(time);
    set(agent, next, reason, Optional.of(until), Optional.empty());
    return until;
  }

  private void change(AgentId agent, AgentState next, String reason) {
    set(agent, next, reason, Optional.empty(), Optional.empty());
  }

  private void set(
      AgentId agent,
      AgentState next,
      String reason,
      Optional<Instant> until,
      Optional<OfferId> offer) {
    AgentStatus now = status(agent);
    if (!now.state().mayBecome(next)) {
      throw new IllegalAgentChange(now, next, reason);
    }
    AgentStatus then = new AgentStatus(agent, next, since(agent, next), reason, until, offer);
    states.put(agent, then);
    kept.save(then);
    journal.add(
        new Fact.AgentChanged(agent, clock.instant(), now.state().word(), next.word(), reason));
  }

  /** Who was ready before a restart has been ready since then. */
  private Instant since(AgentId agent, AgentState next) {
    Instant before = readySince.remove(agent);
    return before != null && next == AgentState.READY ? before : clock.instant();
  }
}
