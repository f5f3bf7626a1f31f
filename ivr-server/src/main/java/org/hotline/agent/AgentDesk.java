package org.hotline.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.journal.Journal;

/**
 * What can happen to agents at work: they come and go, are offered callers, talk, and rest. Used by
 * one thread; read by any.
 */
public final class AgentDesk {
  private final Map<AgentId, AgentProfile> profiles = new ConcurrentHashMap<>();
  private final Set<AgentId> reachable = ConcurrentHashMap.newKeySet();
  private final Map<AgentId, AgentStatus> rests = new ConcurrentHashMap<>();
  private final StateBook states;
  private final InstantSource clock;

  public AgentDesk(Agents kept, Journal journal, InstantSource clock) {
    this.states = new StateBook(kept, journal, clock);
    this.clock = clock;
  }

  /**
   * Takes an agent in, or a changed profile of one who is here. What the last life of the server
   * knew of the agent counts: the moment since when, and a time that still runs, whose end is
   * returned.
   */
  public Optional<Instant> employ(AgentProfile profile) {
    Optional<Instant> until =
        states.has(profile.id()) ? Optional.empty() : states.takeUp(profile.id());
    profiles.put(profile.id(), profile);
    return until;
  }

  /** The agent works here no more: signed off, and forgotten here and in the store. */
  public void dismiss(AgentId agent) {
    if (status(agent).state() != AgentState.OFF) {
      change(agent, AgentState.OFF, "works here no more");
    }
    profiles.remove(agent);
    reachable.remove(agent);
    rests.remove(agent);
    states.forget(agent);
  }

  public boolean employs(AgentId agent) {
    return profiles.containsKey(agent);
  }

  public AgentProfile profile(AgentId agent) {
    return profiles.getOrDefault(agent, new AgentProfile(agent, agent.value(), Map.of()));
  }

  /** All who have a state here: who is employed, and who ends a conversation of before. */
  public Set<AgentId> known() {
    return states.agents();
  }

  public AgentStatus status(AgentId agent) {
    return states.of(agent);
  }

  public Collection<AgentStatus> all() {
    return states.all();
  }

  /**
   * The telephone's registration came; the agent is ready unless busy with something, which a
   * wrap-up or a pause is until its end, also when the telephone was away meanwhile.
   */
  public void reachable(AgentId agent) {
    reachable.add(agent);
    if (status(agent).state() == AgentState.OFF) {
      Optional.ofNullable(rests.remove(agent))
          .filter(this::goesOn)
          .ifPresentOrElse(
              this::restAgain, () -> change(agent, AgentState.READY, "telephone registered"));
    }
  }

  /** The telephone's registration went; who is in a call stays until its end. */
  public void unreachable(AgentId agent) {
    reachable.remove(agent);
    AgentState state = status(agent).state();
    if (state != AgentState.OFF && state != AgentState.TALKING && state != AgentState.OFFERED) {
      rests.put(agent, status(agent));
      change(agent, AgentState.OFF, "telephone unreachable");
    }
  }

  public void offered(AgentId agent, OfferId offer) {
    states.change(agent, AgentState.OFFERED, "offer", Optional.empty(), Optional.of(offer));
  }

  public void talking(AgentId agent, OfferId offer) {
    states.change(agent, AgentState.TALKING, "answered", Optional.empty(), Optional.of(offer));
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
    states.keepAll();
  }

  private boolean goesOn(AgentStatus rest) {
    return rest.until().filter(clock.instant()::isBefore).isPresent();
  }

  private void restAgain(AgentStatus rest) {
    states.change(rest.agent(), rest.state(), rest.reason(), rest.until(), Optional.empty());
  }

  private Instant timed(AgentId agent, AgentState next, String reason, Duration time) {
    Instant until = clock.instant().plus(time);
    states.change(agent, next, reason, Optional.of(until), Optional.empty());
    return until;
  }

  private void change(AgentId agent, AgentState next, String reason) {
    states.change(agent, next, reason, Optional.empty(), Optional.empty());
  }
}
