package org.hotline.routing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hotline.call.OfferId;
import org.hotline.call.Unreachable;
import org.hotline.queue.Queues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits the matches of the rule in the store, one by one, before anything rings; one that cannot
 * be committed is taken back. Used on the dispatcher's loop only.
 */
final class Matchmaker {
  private static final Logger LOG = LoggerFactory.getLogger(Matchmaker.class);
  private static final Duration RETRY = Duration.ofMillis(200);

  private final Dispatcher dispatcher;
  private final Mandate mandate;
  private final StandingLine standing;
  private final AgentFloor agents;
  private final Queues queues;
  private final Offers store;
  private final ActorLoop loop;
  private final InstantSource clock;
  private final BiConsumer<Match, OfferId> committed;
  private boolean roundComes;

  /**
   * @param committed what to do with a match that the store has taken
   */
  Matchmaker(
      Dispatcher dispatcher,
      Mandate mandate,
      StandingLine standing,
      AgentFloor agents,
      Queues queues,
      Offers store,
      ActorLoop loop,
      InstantSource clock,
      BiConsumer<Match, OfferId> committed) {
    this.dispatcher = dispatcher;
    this.mandate = mandate;
    this.standing = standing;
    this.agents = agents;
    this.queues = queues;
    this.store = store;
    this.loop = loop;
    this.clock = clock;
    this.committed = committed;
  }

  /**
   * Ends at the first match that cannot be made, so that one bad ticket cannot turn the loop round
   * and round.
   */
  void matchAll() {
    roundComes = false;
    Optional<Match> match = dispatcher.next(clock.instant());
    while (match.isPresent() && commit(match.get())) {
      match = dispatcher.next(clock.instant());
    }
  }

  /** True when the telephone rings. */
  boolean commit(Match match) {
    if (!mandate.isHeld()) {
      undo(match);
      return false;
    }
    try {
      return rings(match, store.commit(match.ticket(), match.agent(), clock.instant()));
    } catch (Unreachable away) {
      LOG.warn("no offers until the store is back: {}", away.getMessage());
      undo(match);
      mandate.storeIsAway();
      return false;
    }
  }

  private boolean rings(Match match, Offers.Commit answer) {
    switch (answer) {
      case Offers.Commit.Done(OfferId offer) -> committed.accept(match, offer);
      case Offers.Commit.TicketGone _ -> ticketGone(match);
      case Offers.Commit.AgentBusy _ -> agentBusy(match);
      case Offers.Commit.Forgotten _ -> forgotten(match);
      case Offers.Commit.Fenced _ -> fenced(match);
    }
    return answer instanceof Offers.Commit.Done;
  }

  /** The store does not know the ticket: if the caller is here, it is told again. */
  private void ticketGone(Match match) {
    LOG.warn("the store had no waiting ticket {}: it is put there again", match.ticket().id());
    if (standing.holds(match.ticket())) {
      queues.join(match.ticket());
    }
    retry(match);
  }

  private void agentBusy(Match match) {
    LOG.warn("the store took agent {} for busy: all agents are told again", match.agent());
    agents.keepAll();
    retry(match);
  }

  private void forgotten(Match match) {
    LOG.warn("the store has lost what it held: it is told again");
    undo(match);
    mandate.storeIsAway();
  }

  private void fenced(Match match) {
    mandate.fenced();
    undo(match);
  }

  private void retry(Match match) {
    undo(match);
    if (!roundComes) {
      roundComes = true;
      loop.tellLater(RETRY, this::matchAll);
    }
  }

  private void undo(Match match) {
    agents.undo(match);
    if (!standing.holds(match.ticket())) {
      dispatcher.left(match.ticket().id());
    }
  }
}
