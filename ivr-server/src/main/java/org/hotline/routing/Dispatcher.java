package org.hotline.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * The rule by which callers and agents meet: events in, matches out, no clock and no I/O. Waiting
 * tickets are kept by what they ask for now and idle agents by what they can, so that no event
 * looks at every caller or agent. What a ticket asks for changes when that is told.
 */
public final class Dispatcher {
  private final Hall hall = new Hall();
  private final OwnAgents own = new OwnAgents();
  private final Map<TicketId, Waiter> waiters = new HashMap<>();
  private final Map<AgentId, Idle> idle = new HashMap<>();
  private final Tally tally = new Tally();

  /** A caller waits, newly or again at the old place. */
  public Optional<Match> waits(Ticket ticket, Instant now) {
    left(ticket.id());
    return agentFor(add(ticket, own.of(ticket, now), now));
  }

  /** The caller has waited so long that less may be asked for; nothing where nobody waits. */
  public Optional<Match> waitsOn(TicketId id, Instant now) {
    return Optional.ofNullable(waiters.get(id)).flatMap(waiter -> waits(waiter.ticket(), now));
  }

  public void left(TicketId id) {
    Waiter waiter = waiters.remove(id);
    if (waiter != null) {
      waiter.own().ifPresent(agent -> own.remove(agent, waiter));
      hall.remove(waiter);
    }
  }

  /** An agent is ready for a call, and has been since the given moment. */
  public Optional<Match> ready(AgentProfile agent, Instant since, Instant now) {
    busy(agent.id());
    own.comes(agent);
    Idle ready = add(agent, since);
    return Stream.of(hall.callerFor(ready, now), own.callerFor(agent.id(), now))
        .flatMap(Optional::stream)
        .min(Waiter.mostUrgentFirst(now))
        .map(waiter -> matched(waiter, ready));
  }

  /** An agent takes no calls for a while: who waited for this one alone is given to another. */
  List<Match> away(AgentId agent, Instant now) {
    busy(agent);
    return own.goes(agent).stream().flatMap(ticket -> waits(ticket, now).stream()).toList();
  }

  public void busy(AgentId agent) {
    Idle before = idle.remove(agent);
    if (before != null) {
      hall.remove(before);
    }
  }

  /** The agent talks with a caller, which counts where who has had the fewest calls is rung. */
  public void talks(AgentId agent) {
    tally.talked(agent);
  }

  /** Puts back what a match took, without matching: it could not be committed now. */
  void undo(Match match, AgentProfile agent, Instant now) {
    tally.gaveTurnBack(agent.id());
    add(match.ticket(), own.of(match.ticket(), now).filter(match.agent()::equals), now);
    add(agent, match.readySince());
  }

  /**
   * A match among those who are here already, the first in order first; asked until there is none.
   */
  Optional<Match> next(Instant now) {
    return Stream.of(hall.firstToServe(now), own.firstToServe(idle::containsKey, now))
        .flatMap(Optional::stream)
        .min(Waiter.mostUrgentFirst(now))
        .flatMap(this::agentFor);
  }

  Collection<Ticket> waiting() {
    return waiters.values().stream().map(Waiter::ticket).toList();
  }

  private Optional<Match> agentFor(Waiter waiter) {
    return Stream.concat(
            waiter.own().map(idle::get).stream(),
            waiter.rows().stream().flatMap(row -> hall.agentFor(row).stream()))
        .findFirst()
        .map(agent -> matched(waiter, agent));
  }

  private Waiter add(Ticket ticket, Optional<AgentId> alone, Instant now) {
    Waiter waiter = Waiter.of(ticket, alone);
    waiters.put(ticket.id(), waiter);
    alone.ifPresentOrElse(
        agent -> own.add(agent, waiter),
        () -> Kinds.of(ticket, now).forEach(kind -> hall.add(waiter, kind)));
    return waiter;
  }

  private Idle add(AgentProfile agent, Instant since) {
    AgentId id = agent.id();
    Idle ready = new Idle(id, hall.crew(agent.skills()), since, tally.calls(id), tally.turn(id));
    idle.put(id, ready);
    hall.add(ready);
    return ready;
  }

  private Match matched(Waiter waiter, Idle agent) {
    left(waiter.ticket().id());
    busy(agent.agent());
    tally.tookTurn(agent.agent());
    return new Match(waiter.ticket(), agent.agent(), agent.since(), waiter.through(agent.crew()));
  }
}
