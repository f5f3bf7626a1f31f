package org.hotline.routing;

import java.time.Duration;
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
import org.hotline.queue.AgentChoice;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * The rule by which callers and agents meet: events in, matches out, no clock and no I/O. Waiting
 * tickets are kept by what they ask for now, so that an agent who becomes idle looks at the head of
 * each kind instead of at every caller. What a ticket asks for changes when that is told.
 */
public final class Dispatcher {
  private record Idle(AgentProfile agent, Instant since) {
    static final Comparator<Idle> LONGEST_FIRST =
        Comparator.comparing(Idle::since).thenComparing(idle -> idle.agent().id().value());
  }

  private record Waiter(Ticket ticket, Map<String, Integer> skills) {
    Kind kind() {
      return new Kind(skills, ticket.policy().precedence().target());
    }
  }

  /** Those of one kind never change their order, however long they wait. */
  private record Kind(Map<String, Integer> skills, Duration target) {}

  private final Map<Kind, TreeSet<Ticket>> waiting = new HashMap<>();
  private final Map<TicketId, Waiter> waiters = new HashMap<>();
  private final TreeSet<Idle> idle = new TreeSet<>(Idle.LONGEST_FIRST);
  private final Map<AgentId, Idle> idleOf = new HashMap<>();

  /** A caller waits, newly or again at the old place. */
  public Optional<Match> waits(Ticket ticket, Instant now) {
    left(ticket.id());
    return agentFor(add(new Waiter(ticket, ticket.skills(now))));
  }

  /** The caller has waited so long that less may be asked for; nothing where nobody waits. */
  public Optional<Match> waitsOn(TicketId id, Instant now) {
    return Optional.ofNullable(waiters.get(id)).flatMap(waiter -> waits(waiter.ticket(), now));
  }

  public void left(TicketId id) {
    Waiter waiter = waiters.remove(id);
    if (waiter == null) {
      return;
    }
    TreeSet<Ticket> alike = waiting.get(waiter.kind());
    if (alike != null && alike.remove(waiter.ticket()) && alike.isEmpty()) {
      waiting.remove(waiter.kind());
    }
  }

  /** An agent is ready for a call, and has been since the given moment. */
  public Optional<Match> ready(AgentProfile agent, Instant since, Instant now) {
    busy(agent.id());
    Idle ready = new Idle(agent, since);
    add(ready);
    return waiting.entrySet().stream()
        .filter(alike -> agent.meets(alike.getKey().skills()))
        .map(alike -> alike.getValue().first())
        .min(mostUrgentFirst(now))
        .map(ticket -> matched(ticket, ready));
  }

  public void busy(AgentId agent) {
    Idle before = idleOf.remove(agent);
    if (before != null) {
      idle.remove(before);
    }
  }

  /** Puts back what a match took, without matching: it could not be committed now. */
  void undo(Match match, AgentProfile agent, Instant now) {
    add(new Waiter(match.ticket(), match.ticket().skills(now)));
    add(new Idle(agent, match.readySince()));
  }

  /**
   * A match among those who are here already, the first in order first; asked until there is none.
   */
  Optional<Match> next(Instant now) {
    for (Waiter waiter : inOrder(now)) {
      Optional<Match> match = agentFor(waiter);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  Collection<Ticket> waiting() {
    return waiters.values().stream().map(Waiter::ticket).toList();
  }

  private List<Waiter> inOrder(Instant now) {
    return waiters.values().stream()
        .sorted(Comparator.comparing(Waiter::ticket, mostUrgentFirst(now)))
        .toList();
  }

  static Comparator<Ticket> mostUrgentFirst(Instant now) {
    return Comparator.<Ticket>comparingDouble(ticket -> -ticket.urgency(now))
        .thenComparing(Ticket.ORDER);
  }

  private Optional<Match> agentFor(Waiter waiter) {
    AgentChoice choice = waiter.ticket().policy().choice();
    return idle.stream()
        .filter(agent -> agent.agent().meets(waiter.skills()))
        .min(
            Comparator.comparingInt(
                agent -> choice.weight(agent.agent().skills(), waiter.skills())))
        .map(agent -> matched(waiter.ticket(), agent));
  }

  private Waiter add(Waiter waiter) {
    Ticket ticket = waiter.ticket();
    waiters.put(ticket.id(), waiter);
    waiting.computeIfAbsent(waiter.kind(), _ -> new TreeSet<>(Ticket.ORDER)).add(ticket);
    return waiter;
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
