package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.queue.QueuePolicy;

/**
 * The agents' side of routing: who is ready is put before the dispatcher, who rests comes back in
 * time.
 */
final class AgentFloor {
  private final AgentDesk desk;
  private final Dispatcher dispatcher;
  private final ActorLoop loop;
  private final InstantSource clock;
  private final Consumer<Match> matched;
  private final Consumer<AgentId> recall;
  private Set<AgentId> roster = Set.of();

  /**
   * @param matched what to do when an agent who became ready meets a caller
   * @param recall ends the ring of an agent who works here no more
   */
  AgentFloor(
      AgentDesk desk,
      Dispatcher dispatcher,
      ActorLoop loop,
      InstantSource clock,
      Consumer<Match> matched,
      Consumer<AgentId> recall) {
    this.desk = desk;
    this.dispatcher = dispatcher;
    this.loop = loop;
    this.clock = clock;
    this.matched = matched;
    this.recall = recall;
  }

  /** Whether somebody is logged in who is asked for now, or when the caller has waited. */
  boolean staffed(QueuePolicy queue) {
    return has(queue, status -> status.state() != AgentState.OFF);
  }

  boolean takesCalls(QueuePolicy queue) {
    return has(queue, AgentStatus::takesCalls);
  }

  private boolean has(QueuePolicy queue, Predicate<AgentStatus> such) {
    return desk.all().stream()
        .filter(such)
        .anyMatch(status -> queue.demand().ever().anyMatch(desk.profile(status.agent())::meets));
  }

  boolean talks(AgentId agent) {
    return desk.status(agent).state() == AgentState.TALKING;
  }

  /** Exactly these work here; who is no longer among them goes, but never out of a conversation. */
  void staff(Collection<AgentProfile> agents) {
    agents.forEach(agent -> desk.employ(agent).ifPresent(until -> wake(agent.id(), until)));
    roster = agents.stream().map(AgentProfile::id).collect(Collectors.toUnmodifiableSet());
    desk.known().stream().filter(this::worksHereNoMore).forEach(this::letGo);
  }

  private boolean worksHereNoMore(AgentId agent) {
    return !roster.contains(agent);
  }

  private void letGo(AgentId agent) {
    switch (desk.status(agent).state()) {
      case OFF, READY, WRAP_UP, PAUSED -> dismiss(agent);
      case OFFERED -> recall.accept(agent);
      case TALKING -> {}
    }
  }

  private void dismiss(AgentId agent) {
    goesAway(agent);
    desk.dismiss(agent);
  }

  void telephone(AgentId agent, boolean reachable) {
    if (!desk.employs(agent)) {
      return;
    }
    if (reachable) {
      desk.reachable(agent);
    } else {
      desk.unreachable(agent);
    }
    putForward(agent);
  }

  void offered(AgentId agent, OfferId offer) {
    desk.offered(agent, offer);
  }

  void talking(AgentId agent, OfferId offer) {
    desk.talking(agent, offer);
    dispatcher.talks(agent);
  }

  /** After an offer that came to nothing: a rest, unless it was nobody's fault. */
  void rests(AgentId agent, OfferEnd end) {
    if (worksHereNoMore(agent)) {
      dismiss(agent);
      return;
    }
    if (end.restSeconds() == 0) {
      desk.free(agent, end.word());
    } else {
      wake(agent, desk.pause(agent, end.word(), Duration.ofSeconds(end.restSeconds())));
    }
    putForward(agent);
  }

  void wrapsUp(AgentId agent, Duration time) {
    if (worksHereNoMore(agent)) {
      dismiss(agent);
    } else if (time.isZero()) {
      desk.free(agent, "call over");
      putForward(agent);
    } else {
      wake(agent, desk.wrapUp(agent, time));
    }
  }

  void keepAll() {
    desk.keepAll();
  }

  /** Takes back what a match took of the agent. */
  void undo(Match match) {
    dispatcher.undo(match, desk.profile(match.agent()), clock.instant());
  }

  private void wake(AgentId agent, Instant until) {
    loop.tellLater(Duration.between(clock.instant(), until), () -> woken(agent, until));
  }

  private void woken(AgentId agent, Instant until) {
    if (desk.timeIsOver(agent, until)) {
      putForward(agent);
    }
  }

  private void putForward(AgentId agent) {
    if (desk.status(agent).state() == AgentState.READY) {
      dispatcher
          .ready(desk.profile(agent), desk.status(agent).since(), clock.instant())
          .ifPresent(matched);
    } else if (takesNoCalls(desk.status(agent).state())) {
      goesAway(agent);
    } else {
      dispatcher.busy(agent);
    }
  }

  private static boolean takesNoCalls(AgentState state) {
    return switch (state) {
      case OFF, PAUSED -> true;
      case READY, OFFERED, TALKING, WRAP_UP -> false;
    };
  }

  /** Nobody waits for this agent alone any more. */
  private void goesAway(AgentId agent) {
    dispatcher.away(agent, clock.instant()).forEach(matched);
  }
}
