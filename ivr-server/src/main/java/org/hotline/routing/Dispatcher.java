package org.hotline.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * The rule by which callers and agents meet: events in, matches out, no clock and no I/O. Waiting
 * tickets are kept by what they require, so that an agent who becomes idle looks at the head of
 * each kind instead of at every caller.
 */
final class Dispatcher {
  private record Idle(AgentProfile agent, Instant since) {
    static final Comparator<Idle> LONGEST_FIRST =
        Comparator.comparing(Idle::since).thenComparing(idle -> idle.agent().id().value());
  }

  private final Map<Map<String, Integer>, TreeSet<Ticket>> waiting = new HashMap<>();
  private final Map<TicketId, Ticket> tickets = new HashMap<>();
  private final TreeSet<Idle> idle = new TreeSet<>(Idle.LONGEST_FIRST);
  private final Map<AgentId, Idle> idleOf = new HashMap<>();

  /** A caller waits, newly or again at the old place. */
  Optional<Match> waits(Ticket ticket) {
    left(ticket.id());
    add(ticket);
    return agentFor(ticket);
  }

  void left(TicketId id) {
    Ticket ticket = tickets.remove(id);
    if (ticket == null) {
      return;
    }
    TreeSet<Ticket> alike = waiting.get(ticket.skills());
    if (alike != null && alike.remove(ticket) && alike.isEmpty()) {
      waiting.remove(ticket.skills());
    }
  }

  /** An agent is ready for a call, and has been since the given moment. */
  Optional<Match> ready(AgentProfile agent, Instant since) {
    busy(agent.id());
    Idle now = new Idle(agent, since);
    add(now);
    return waiting.entrySet().stream()
        .filter(alike -> agent.meets(alike.getKey()))
        .map(alike -> alike.getValue().first())
        .min(Ticket.ORDER)
        .map(ticket -> matched(ticket, now));
  }

  void busy(AgentId agent) {
    Idle before = idleOf.remove(agent);
    if (before != null) {
      idle.remove(before);
    }
  }

  /** Puts back what a match took, without matching: it could not be committed now. */
  void undo(Match match, AgentProfile agent, Instant since) {
    add(match.ticket());
    add(new Idle(agent, since));
  }

  /**
   * A match among those who are here already, the first in order first; asked until there is none.
   */
  Optional<Match> next() {
    for (Ticket ticket : tickets.values().stream().sorted(Ticket.ORDER).toList()) {
      Optional<Match> match = agentFor(ticket);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  Collection<Ticket> waiting() {
    return List.copyOf(tickets.values());
  }

  private Optional<Match> agentFor(Ticket ticket) {
    return idle.stream()
        .filter(agent -> agent.agent().meets(ticket.skills()))
        .findFirst()
        .map(agent -> matched(ticket, agent));
  }

  private void add(Ticket ticket) {
    tickets.put(ticket.id(), ticket);
    waiting.computeIfAbsent(ticket.skills(), _ -> new TreeSet<>(Ticket.ORDER)).add(ticket);
  }

  private void add(Idle agent) {
    idle.add(agent);
    idleOf.put(agent.agent().id(), agent);
  }

  private Match matched(Ticket ticket, Idle agent) {
    left(ticket.id());
    busy(agent.agent().id());
    return new Match(ticket, agent.agent().id(), agent.since());
  }
}
