package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline.agent.AgentProfile;
import org.hotline.call.AgentId;
import org.hotline.queue.Demand;
import org.hotline.queue.Ticket;
import org.hotline.queue.TicketId;

/**
 * Keeps its own account of who waits, who is idle and who is offered to whom, looks at everybody
 * for each decision, and compares.
 */
final class Witness {
  private static final AgentProfile NOBODY =
      new AgentProfile(new AgentId("nobody"), "nobody", Map.of());

  private record Free(AgentProfile agent, Instant since) {}

  private final Dispatcher dispatcher;
  private final Map<TicketId, Ticket> waiting = new LinkedHashMap<>();
  private final Map<TicketId, Instant> told = new HashMap<>();
  private final Map<AgentId, AgentProfile> atWork = new HashMap<>();
  private final Map<AgentId, Free> idle = new LinkedHashMap<>();
  private final Map<TicketId, AgentId> loyal = new HashMap<>();
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
      if (ticket.nextChange(told.getOrDefault(ticket.id(), now)).filter(now::isBefore).isEmpty()) {
        waits(ticket, now);
        dispatcher.waitsOn(ticket.id(), now).ifPresent(this::meet);
      }
    }
  }

  /** Unless busy with a caller. */
  void becomesReady(AgentProfile agent, Instant now) {
    if (offered.containsKey(agent.id())) {
      return;
    }
    comes(agent, now);
    Optional<Ticket> expected = callerFor(agent, now);
    Optional<Match> match = dispatcher.ready(agent, now, now);
    assertThat(match.map(Match::ticket)).isEqualTo(expected);
    match.ifPresent(this::meet);
  }

  private void comes(AgentProfile agent, Instant now) {
    atWork.put(agent.id(), agent);
    idle.put(agent.id(), new Free(agent, now));
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
    atWork.remove(agent);
    loyal.values().removeIf(agent::equals);
    dispatcher.away(agent, now).forEach(this::meet);
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
    comes(everything, now);
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
    told.put(ticket.id(), now);
    decideOwn(ticket, now);
  }

  /** Nobody is offered who is not waiting, or to whom is not idle: so nobody twice. */
  private void meet(Match match) {
    assertThat(waiting.remove(match.ticket().id())).isEqualTo(match.ticket());
    assertThat(idle.remove(match.agent())).isNotNull();
    offered.put(match.agent(), match.ticket());
    turns.put(match.agent(), ++meetings);
  }

  private Optional<AgentId> agentFor(Ticket ticket, Instant now) {
    Optional<AgentId> own = own(ticket);
    if (own.isPresent()) {
      return own.filter(idle::containsKey);
    }
    return demands(ticket, now)
        .flatMap(demand -> agentFor(ticket, demand, now).stream())
        .findFirst();
  }

  private Optional<AgentId> agentFor(Ticket ticket, Demand demand, Instant now) {
    Map<String, Integer> skills = demand.after(ticket.waited(now));
    return idle.values().stream()
        .filter(free -> free.agent().meets(skills))
        .min(
            Comparator.<Free>comparingLong(free -> lacks(demand, free.agent()))
                .thenComparing(
                    free -> ticket.policy().choice().weight(free.agent().skills(), skills))
                .thenComparing(free -> turn(ticket, free.agent()))
                .thenComparing(Free::since)
                .thenComparing(free -> free.agent().id().value()))
        .map(free -> free.agent().id());
  }

  /** At work, and good enough for the queue. */
  private Optional<AgentId> own(Ticket ticket) {
    return Optional.ofNullable(loyal.get(ticket.id()));
  }

  /** Decided whenever the ticket is told of. */
  private void decideOwn(Ticket ticket, Instant now) {
    loyal.remove(ticket.id());
    ticket
        .ownAgent(now)
        .filter(atWork::containsKey)
        .filter(own -> atWork.getOrDefault(own, NOBODY).meets(ticket.skills(now)))
        .ifPresent(own -> loyal.put(ticket.id(), own));
  }

  /** Its own, and one that it has run over into. */
  private static Stream<Demand> demands(Ticket ticket, Instant now) {
    Demand own = ticket.policy().demand();
    return Stream.concat(
        Stream.of(own), ticket.overflow(now).map(Demand.Overflow::demand).stream());
  }

  private static long lacks(Demand demand, AgentProfile agent) {
    return demand.preferred().entrySet().stream()
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
        .filter(ticket -> mayServe(agent, ticket, now))
        .min(
            Comparator.<Ticket>comparingDouble(ticket -> -ticket.urgency(now))
                .thenComparing(Ticket.ORDER));
  }

  private boolean mayServe(AgentProfile agent, Ticket ticket, Instant now) {
    Optional<AgentId> own = own(ticket);
    return own.isPresent()
        ? own.get().equals(agent.id())
        : demands(ticket, now).anyMatch(demand -> agent.meets(demand.after(ticket.waited(now))));
  }

  private static <T> Optional<T> some(List<T> all, int who) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(who % all.size()));
  }
}
