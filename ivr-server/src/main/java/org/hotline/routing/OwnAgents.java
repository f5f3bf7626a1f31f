package org.hotline.routing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;

/** Who waits for one agent alone, which is only as long as that one is at work. */
final class OwnAgents {
  private final Map<AgentId, AgentProfile> atWork = new HashMap<>();
  private final Map<AgentId, Set<Waiter>> waiters = new HashMap<>();

  void comes(AgentProfile agent) {
    atWork.put(agent.id(), agent);
  }

  /** Who waited for this agent alone, and has nobody to wait for now. */
  List<Ticket> goes(AgentId agent) {
    atWork.remove(agent);
    return waitingFor(agent).map(Waiter::ticket).toList();
  }

  /** The agent for whom alone the ticket waits now: at work, and good enough for the queue. */
  Optional<AgentId> of(Ticket ticket, Instant now) {
    return ticket
        .ownAgent(now)
        .flatMap(agent -> Optional.ofNullable(atWork.get(agent)))
        .filter(agent -> agent.meets(ticket.skills(now)))
        .map(AgentProfile::id);
  }

  void add(AgentId agent, Waiter waiter) {
    waiters.computeIfAbsent(agent, _ -> new HashSet<>()).add(waiter);
  }

  void remove(AgentId agent, Waiter waiter) {
    Set<Waiter> all = waiters.get(agent);
    if (all != null && all.remove(waiter) && all.isEmpty()) {
      waiters.remove(agent);
    }
  }

  Optional<Waiter> callerFor(AgentId agent, Instant now) {
    return waitingFor(agent).min(Waiter.mostUrgentFirst(now));
  }

  /** The first of all for whom one of these agents is the one. */
  Optional<Waiter> firstToServe(Predicate<AgentId> idle, Instant now) {
    return waiters.keySet().stream()
        .filter(idle)
        .flatMap(this::waitingFor)
        .min(Waiter.mostUrgentFirst(now));
  }

  private Stream<Waiter> waitingFor(AgentId agent) {
    return waiters.getOrDefault(agent, Set.of()).stream();
  }
}
