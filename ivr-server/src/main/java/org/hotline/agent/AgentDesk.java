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
 * What can happen to agents at work: they come and go, choose their duty, are offered callers,
 * talk, and rest. Used by one thread; read by any.
 */
public final class AgentDesk {
  private final Map<AgentId, AgentProfile> profiles = new ConcurrentHashMap<>();
  private final Set<AgentId> reachable = ConcurrentHashMap.newKeySet();
  private final StateBook states;
  private final InstantSource clock;
  private volatile AgentRules rules = AgentRules.USUAL;

  public AgentDesk(Agents kept, Journal journal, InstantSource clock) {
    this.states = new StateBook(kept, journal, clock);
    this.clock = clock;
  }

  /** From now on. */
  public void goBy(AgentRules next) {
    rules = next;
  }

  public AgentRules rules() {
    return rules;
  }

  /**
   * Takes an agent in, or a changed profile of one who is here. What the last life of the server
   * knew of the agent counts: the duty, the moment since when, and a time that still runs, whose
   * end is returned.
   */
  public Optional<Instant> employ(AgentProfile profile) {
    AgentId agent = profile.id();
    Optional<Instant> until =
        states.has(agent) ? Optional.empty() : states.takeUp(agent, rules.login().ofSomebodyNew());
    profiles.put(agent, profile);
    if (status(agent).duty().equals(Duty.NOT_LOGGED_IN)) {
      states.note(agent, rules.login().ofSomebodyNew());
    }
    return until;
  }

  /** The agent works here no more: signed off, and forgotten here and in the store. */
  public void dismiss(AgentId agent) {
    if (status(agent).state() != AgentState.OFF) {
      change(agent, AgentState.OFF, "works here no more");
    }
    profiles.remove(agent);
    reachable.remove(agent);
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
   * The telephone's registration came, or is still there; who was off does what the duty says, but
   * not before the end of a rest. Until when it is one.
   */
  public Optional<Instant> reachable(AgentId agent) {
    reachable.add(agent);
    if (status(agent).state() != AgentState.OFF) {
      return Optional.empty();
    }
    Optional<Rest> rest = status(agent).attendance().rest();
    states.note(agent, status(agent).attendance().rested());
    Optional<Rest> goesOn = rest.filter(it -> clock.instant().isBefore(it.until()));
    goesOn.ifPresentOrElse(it -> rest(agent, it), () -> duty(agent, "telephone registered"));
    return goesOn.map(Rest::until);
  }

  /** The telephone's registration went; who is in a call stays until its end. */
  public void unreachable(AgentId agent) {
    reachable.remove(agent);
    if (needsNoLogin(agent)) {
      states.note(agent, Attendance.at(Duty.READY));
    }
    AgentStatus now = status(agent);
    if (now.state() != AgentState.OFF && !now.isInCall()) {
      now.until()
          .map(until -> new Rest(now.state(), now.reason(), until))
          .ifPresent(rest -> states.note(agent, now.attendance().resting(rest)));
      change(agent, AgentState.OFF, "telephone unreachable");
    }
  }

  /** Where a telephone that registers is a login, one that goes ends what missed calls did. */
  private boolean needsNoLogin(AgentId agent) {
    return rules.login() == Login.AUTOMATIC
        && status(agent).duty().state() == AgentState.NOT_RESPONDING;
  }

  /** What the agent is from now on; who is in a call, or rung, is so afterwards. */
  public void takes(AgentId agent, Duty duty) {
    states.note(agent, Attendance.at(duty));
    AgentStatus now = status(agent);
    boolean stays = now.state() == duty.state() && duty.state() != AgentState.PAUSED;
    if (!now.isInCall() && !stays) {
      duty(agent, duty.reason());
    }
  }

  public void offered(AgentId agent, OfferId offer) {
    states.change(agent, AgentState.OFFERED, "offer", Optional.empty(), Optional.of(offer));
  }

  public void talking(AgentId agent, OfferId offer) {
    Duty duty = status(agent).duty();
    boolean came = duty.state() == AgentState.NOT_RESPONDING;
    states.note(agent, Attendance.at(came ? Duty.READY : duty));
    states.change(agent, AgentState.TALKING, "answered", Optional.empty(), Optional.of(offer));
  }

  /** No call holds the agent any more; the reason is told where the duty gives none of its own. */
  public void free(AgentId agent, String reason) {
    duty(agent, reason);
  }

  /**
   * An offer was missed; one too many, and the agent is not responding. Until when it is a rest.
   */
  public Optional<Instant> missed(AgentId agent, String how, Duration rest) {
    Attendance after = status(agent).attendance().missedOneMore();
    boolean gone = rules.areTooMany(after.misses()) && after.duty().isReady();
    states.note(
        agent,
        gone
            ? new Attendance(
                Duty.notResponding("missed %d calls in a row".formatted(after.misses())),
                after.misses(),
                Optional.empty())
            : after);
    return rests(agent, how, rest);
  }

  /** Left alone for a while after an offer that came to nothing, unless the duty is another. */
  public Optional<Instant> rests(AgentId agent, String how, Duration rest) {
    if (!rest.isZero() && status(agent).duty().isReady()) {
      return Optional.of(pause(agent, how, rest));
    }
    free(agent, how);
    return Optional.empty();
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

  private void duty(AgentId agent, String reason) {
    Duty duty = status(agent).duty();
    if (!reachable.contains(agent)) {
      off(agent, duty.state() == AgentState.OFF ? duty.reason() : reason);
    } else if (duty.state() == AgentState.OFF) {
      off(agent, duty.reason());
    } else {
      change(agent, duty.state(), duty.isReady() ? reason : duty.reason());
    }
  }

  private void off(AgentId agent, String reason) {
    if (status(agent).state() != AgentState.OFF) {
      change(agent, AgentState.OFF, reason);
    }
  }

  private void rest(AgentId agent, Rest rest) {
    states.change(agent, rest.state(), rest.reason(), Optional.of(rest.until()), Optional.empty());
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
