package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * Keeps its own account of who waits, who is idle and who is offered to whom, looks at everybody
 * for each decision, and compares.
 */
final class Witness {
  private record Free(AgentProfile agent, Instant since) {}

  private final Dispatcher dispatcher;
  private final Map<TicketId, Ticket> waiting = new LinkedHashMap<>();
  private final Map<TicketId, Map<String, Integer>> asked = new HashMap<>();
  private final Map<AgentId, Free> idle = new LinkedHashMap<>();
  private final Map<AgentId, Integer> turns = new HashMap<>();
  private int meetings;
  private final Map<AgentId, Ticket> offered = new LinkedHashMap<>();

  Witness(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  void comes(Ticket ticket, Instant now) {
    waits(ticket, now);
    Optional<AgentId> expected = agentFor(ticket, now);
    Optional<Match> match = dispatcher.waits(ticket, now);
    assertThat(match.map(Match::agent)).isEqualTo(expected);
    match.ifPresent(this::meet);
  }

  /** The timers of all who wait have told. */
  void askLess(Instant now) {
    for (Ticket ticket : List.copyOf(waiting.values())) {
      if (!ticket.skills(now).equals(asked.get(ticket.id()))) {
        asked.put(ticket.id(), ticket.skills(now));
        dispatcher.waitsOn(ticket.id(), now).ifPresent(this::meet);
      }
    }
  }

  /** Unless busy with a caller. */
  void becomesReady(AgentProfile agent, Instant now) {
    if (offered.containsKey(agent.id())) {
      return;
    }
    idle.put(agent.id(), new Free(agent, now));
    Optional<Ticket> expected = callerFor(agent, now);
    Optional<Match> match = dispatcher.ready(agent, now, now);
    assertThat(match.map(Match::ticket)).isEqualTo(expected);
    match.ifPresent(this::meet);
  }

  void hangsUp(int who) {
    some(List.copyOf(waiting.keySet()), who)
        .ifPresent(
            id -> {
              waiting.remove(id);
              dispatcher.left(id);
            });
  }

  /** Also in the middle of an offer, whose caller is at the old place again. */
  void vanishes(AgentId agent, Instant now) {
    idle.remove(agent);
    dispatcher.busy(agent);
    isGivenBack(agent, now);
  }

  void doesNotAnswer(int who, Instant now) {
    some(List.copyOf(offered.keySet()), who).ifPresent(agent -> isGivenBack(agent, now));
  }

  private void isGivenBack(AgentId agent, Instant now) {
    Optional.ofNullable(offered.remove(agent)).ifPresent(ticket -> comes(ticket, now));
  }

  /** A match is made and taken back: the same is found again. */
  void cannotBeCommitted(int who, Instant now) {
    AgentProfile everything =
        new AgentProfile(new AgentId("undone"), "undone", Map.of("support", 9, "dutch", 9));
    idle.put(everything.id(), new Free(everything, now));
    Optional<Match> match = dispatcher.ready(everything, now, now);
    match.ifPresent(
        made -> {
          dispatcher.undo(made, everything, now);
          assertThat(dispatcher.next(now)).contains(made);
          meet(made);
        });
    vanishes(everything.id(), now);
  }

  void hasTalked(AgentProfile agent, Instant now) {
    offered.remove(agent.id());
    becomesReady(agent, now);
  }

  /** Nobody is lost, and nobody waits while somebody who could serve is idle. */
  void compares(Instant now) {
    assertThat(dispatcher.waiting()).containsExactlyInAnyOrderElementsOf(waiting.values());
    assertThat(waiting.values().stream().filter(ticket -> agentFor(ticket, now).isPresent()))
        .isEmpty();
  }

  void sawNobodyLeft() {
    assertThat(dispatcher.waiting()).isEmpty();
    assertThat(offered).isEmpty();
  }

  private void waits(Ticket ticket, Instant now) {
    waiting.put(ticket.id(), ticket);
    asked.put(ticket.id(), ticket.skills(now));
  }

  /** Nobody is offered who is not waiting, or to whom is not idle: so nobody twice. */
  private void meet(Match match) {
    assertThat(waiting.remove(match.ticket().id())).isEqualTo(match.ticket());
    assertThat(idle.remove(match.agent())).isNotNull();
    offered.put(match.agent(), match.ticket());
    turns.put(match.agent(), ++meetings);
  }

  private Optional<AgentId> agentFor(Ticket ticket, Instant now) {
    Map<String, Integer> skills = ticket.skills(now);
    return idle.values().stream()
        .filter(agent -> agent.agent().meets(skills))
        .min(
            Comparator.<Free>comparingLong(free -> lacks(ticket, free.agent()))
                .thenComparing(
                    free -> ticket.policy().choice().weight(free.agent().skills(), skills))
                .thenComparing(free -> turn(ticket, free.agent()))
                .thenComparing(Free::since)
                .thenComparing(free -> free.agent().id().value()))
        .map(free -> free.agent().id());
  }

  private static long lacks(Ticket ticket, AgentProfile agent) {
    return ticket.policy().demand().preferred().entrySet().stream()
        .filter(skill -> !agent.meets(Map.of(skill.getKey(), skill.getValue())))
        .count();
  }

  private int turn(Ticket ticket, AgentProfile agent) {
    return switch (ticket.policy().choice()) {
      case LONGEST_IDLE, MOST_SKILLED, LEAST_SKILLED, LEAST_FLEXIBLE, FEWEST_CALLS -> 0;
      case ROUND_ROBIN -> turns.getOrDefault(agent.id(), 0);
    };
  }

  private Optional<Ticket> callerFor(AgentProfile agent, Instant now) {
    return waiting.values().stream()
        .filter(ticket -> agent.meets(ticket.skills(now)))
        .min(
            Comparator.<Ticket>comparingDouble(ticket -> -ticket.urgency(now))
                .thenComparing(Ticket.ORDER));
  }

  private static <T> Optional<T> some(List<T> all, int who) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(who % all.size()));
  }
}
