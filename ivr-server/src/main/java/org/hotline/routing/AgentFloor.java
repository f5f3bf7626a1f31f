package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hotline.agent.AgentDesk;
import org.hotline.agent.AgentProfile;
import org.hotline.agent.AgentRules;
import org.hotline.agent.AgentState;
import org.hotline.agent.AgentStatus;
import org.hotline.agent.Duty;
import org.hotline.call.AgentId;
import org.hotline.call.OfferId;
import org.hotline.queue.QueuePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agents' side of routing: who is ready is put before the dispatcher, who rests comes back in
 * time.
 */
final class AgentFloor {
  private static final Logger LOG = LoggerFactory.getLogger(AgentFloor.class);

  private final AgentDesk desk;
  private final Dispatcher dispatcher;
  private final ActorLoop loop;
  private final InstantSource clock;
  private final Consumer<Match> matched;
  private final Consumer<AgentId> recall;
  private final Predicate<AgentId> inCall;
  private Set<AgentId> roster = Set.of();

  /**
   * @param matched what to do when an agent who became ready meets a caller
   * @param recall ends the ring of an agent who works here no more
   * @param inCall whether an offer or a conversation of the agent is in hand
   */
  AgentFloor(
      AgentDesk desk,
      Dispatcher dispatcher,
      ActorLoop loop,
      InstantSource clock,
      Consumer<Match> matched,
      Consumer<AgentId> recall,
      Predicate<AgentId> inCall) {
    this.desk = desk;
    this.dispatcher = dispatcher;
    this.loop = loop;
    this.clock = clock;
    this.matched = matched;
    this.recall = recall;
    this.inCall = inCall;
  }

  /** Whether somebody is logged in who is asked for now, or when the caller has waited. */
  boolean staffed(QueuePolicy queue) {
    return has(queue, status -> isAtWork(status.state()));
  }

  boolean takesCalls(QueuePolicy queue) {
    return has(queue, AgentStatus::takesCalls);
  }

  private boolean has(QueuePolicy queue, Predicate<AgentStatus> such) {
    return desk.all().stream()
        .filter(such)
        .anyMatch(status -> queue.demand().ever().anyMatch(desk.profile(status.agent())::meets));
  }

  private static boolean isAtWork(AgentState state) {
    return state != AgentState.OFF && state != AgentState.NOT_RESPONDING;
  }

  boolean talks(AgentId agent) {
    return desk.status(agent).state() == AgentState.TALKING;
  }

  /** Exactly these work here; who is no longer among them goes, but never out of a conversation. */
  void staff(Collection<AgentProfile> agents) {
    agents.forEach(agent -> desk.employ(agent).ifPresent(until -> wake(agent.id(), until)));
    roster = agents.stream().map(AgentProfile::id).collect(Collectors.toUnmodifiableSet());
    desk.known().stream().filter(this::worksHereNoMore).forEach(this::letGo);
    desk.known().stream().filter(this::isForgotten).forEach(this::repair);
  }

  /** Taken for being in a call of which nothing is known. */
  private boolean isForgotten(AgentId agent) {
    return desk.status(agent).isInCall() && !inCall.test(agent);
  }

  private void repair(AgentId agent) {
    LOG.warn("agent {} was {} without a call: repaired", agent, desk.status(agent).state().word());
    desk.free(agent, "had no call");
    putForward(agent);
  }

  private boolean worksHereNoMore(AgentId agent) {
    return !roster.contains(agent);
  }

  private void letGo(AgentId agent) {
    switch (desk.status(agent).state()) {
      case OFF, READY, WRAP_UP, PAUSED, NOT_RESPONDING -> dismiss(agent);
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
      desk.reachable(agent).ifPresent(until -> wake(agent, until));
    } else {
      desk.unreachable(agent);
    }
    putForward(agent);
  }

  /** What an agent wants to be; false when nobody of that name works here. */
  boolean takes(AgentId agent, Duty duty) {
    if (!desk.employs(agent) || worksHereNoMore(agent)) {
      return false;
    }
    desk.takes(agent, duty);
    putForward(agent);
    return true;
  }

  void goBy(AgentRules rules) {
    desk.goBy(rules);
  }

  Optional<AgentStatus> status(AgentId agent) {
    return desk.employs(agent) ? Optional.of(desk.status(agent)) : Optional.empty();
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
    Duration rest = end.rest(desk.rules());
    Optional<Instant> until =
        end.isMissed() ? desk.missed(agent, end.word(), rest) : desk.rests(agent, end.word(), rest);
    until.ifPresent(it -> wake(agent, it));
    tellWhoDoesNotRespond(agent);
    putForward(agent);
  }

  private void tellWhoDoesNotRespond(AgentId agent) {
    AgentStatus now = desk.status(agent);
    if (now.state() == AgentState.NOT_RESPONDING) {
      LOG.warn(
          "agent {} is not responding: {}; no more are offered until the agent is ready again",
          agent,
          now.reason());
    }
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
      case OFF, PAUSED, NOT_RESPONDING -> true;
      case READY, OFFERED, TALKING, WRAP_UP -> false;
    };
  }

  /** Nobody waits for this agent alone any more. */
  private void goesAway(AgentId agent) {
    dispatcher.away(agent, clock.instant()).forEach(matched);
  }
}
