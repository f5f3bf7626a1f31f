package org.hotline.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Demand;
import org.hotline.queue.QueuePolicy;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * The rule by which callers and agents meet: events in, matches out, no clock and no I/O. Waiting
 * tickets are kept by what they ask for now and idle agents by what they can, so that no event looks
 * at every caller or agent. What a ticket asks for changes when that is told.
 */
final class Dispatcher {
  private final Hall hall = new Hall();
  private final Map<TicketId, Waiter> waiters = new HashMap<>();
  private final Map<AgentId, Idle> idle = new HashMap<>();
  private final Tally tally = new Tally();

  /** A caller waits, newly or again at the old place. */
  Optional<Match> waits(Ticket ticket, Instant now) {
    left(ticket.id());
    return agentFor(add(ticket, now));
  }

  /** The caller has waited so long that less may be asked for; nothing where nobody waits. */
  Optional<Match> waitsOn(TicketId id, Instant now) {
    return Optional.ofNullable(waiters.get(id)).flatMap(waiter -> waits(waiter.ticket(), now));
  }

  void left(TicketId id) {
    Waiter waiter = waiters.remove(id);
    if (waiter != null) {
      hall.remove(waiter);
    }
  }

  /** An agent is ready for a call, and has been since the given moment. */
  Optional<Match> ready(AgentProfile agent, Instant since, Instant now) {
    busy(agent.id());
    Idle ready = add(agent, since);
    return hall.callerFor(ready, now).map(waiter -> matched(waiter, ready));
  }

  void busy(AgentId agent) {
    Idle before = idle.remove(agent);
    if (before != null) {
      hall.remove(before);
    }
  }

  /** The agent talks with a caller, which counts where who has had the fewest calls is rung. */
  void talks(AgentId agent) {
    tally.talked(agent);
  }

  /** Puts back what a match took, without matching: it could not be committed now. */
  void undo(Match match, AgentProfile agent, Instant now) {
    tally.gaveTurnBack(agent.id());
    add(match.ticket(), now);
    add(agent, match.readySince());
  }

  /**
   * A match among those who are here already, the first in order first; asked until there is none.
   */
  Optional<Match> next(Instant now) {
    return hall.firstToServe(now).flatMap(this::agentFor);
  }

  Collection<Ticket> waiting() {
    return waiters.values().stream().map(Waiter::ticket).toList();
  }

  private Optional<Match> agentFor(Waiter waiter) {
    return waiter.rows().stream()
        .flatMap(row -> hall.agentFor(row).stream())
        .findFirst()
        .map(agent -> matched(waiter, agent));
  }

  private Waiter add(Ticket ticket, Instant now) {
    Waiter waiter = Waiter.of(ticket);
    waiters.put(ticket.id(), waiter);
    hall.add(waiter, kind(ticket, now));
    return waiter;
  }

  private static Row.Kind kind(Ticket ticket, Instant now) {
    QueuePolicy policy = ticket.policy();
    Demand demand = policy.demand();
    return new Row.Kind(
        ticket.skills(now), demand.preferred(), policy.precedence().target(), policy.choice());
  }

  private Idle add(AgentProfile agent, Instant since) {
    AgentId id = agent.id();
    Idle ready =
        new Idle(id, hall.crew(agent.skills()), since, tally.calls(id), tally.turn(id));
    idle.put(id, ready);
    hall.add(ready);
    return ready;
  }

  private Match matched(Waiter waiter, Idle agent) {
    left(waiter.ticket().id());
    busy(agent.agent());
    tally.tookTurn(agent.agent());
    return new Match(waiter.ticket(), agent.agent(), agent.since());
  }
}
