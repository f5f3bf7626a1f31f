package org.hotline.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.hotline.call.AgentId;
import org.hotline.call.CallEvent;
import org.hotline.call.OfferId;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.queue.Line.AgentAnswered;
import org.hotline.queue.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where offers begin, and where what becomes of each is made known: to the caller, the agents, the
 * store and the journal, in turn, on the dispatcher's loop.
 */
final class OfferDesk implements Offer.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(OfferDesk.class);

  private final OffersInHand offers;
  private final ActorLoop loop;
  private final Ringing ringing;
  private final Introduction introduction;
  private final StandingLine standing;
  private final AgentFloor agents;
  private final Offers store;
  private final Journal journal;
  private final InstantSource clock;
  private final Consumer<Ticket> waitsAgain;

  /**
   * @param waitsAgain what to do for a caller whose offer came to nothing
   */
  OfferDesk(
      OffersInHand offers,
      ActorLoop loop,
      Ringing ringing,
      Introduction introduction,
      StandingLine standing,
      AgentFloor agents,
      Offers store,
      Journal journal,
      InstantSource clock,
      Consumer<Ticket> waitsAgain) {
    this.offers = offers;
    this.loop = loop;
    this.ringing = ringing;
    this.introduction = introduction;
    this.standing = standing;
    this.agents = agents;
    this.store = store;
    this.journal = journal;
    this.clock = clock;
    this.waitsAgain = waitsAgain;
  }

  void ring(Match match, OfferId id) {
    agents.offered(match.agent(), id);
    journal.add(offered(match, id));
    launch(offer(id, match.ticket(), match.agent(), Offer.Begins.RINGING));
  }

  private Fact offered(Match match, OfferId id) {
    Instant now = clock.instant();
    Duration idle = Duration.between(match.readySince(), now);
    return new Fact.Offered(match.ticket().call(), now, match.agent(), id, idle, match.through());
  }

  /** A conversation that another life of the server brought about. */
  void resume(Ticket ticket, AgentId agent, OfferId id) {
    agents.talking(agent, id);
    launch(offer(id, ticket, agent, Offer.Begins.TALKING));
  }

  @Override
  public boolean answered(Offer offer) {
    return loop.ask(() -> accepted(offer));
  }

  @Override
  public void endedUnanswered(Offer offer, OfferEnd end) {
    loop.tell(() -> unanswered(offer, end));
  }

  @Override
  public void talkEnded(Offer offer) {
    loop.tell(() -> talked(offer));
  }

  private Offer offer(OfferId id, Ticket ticket, AgentId agent, Offer.Begins begins) {
    return new Offer(id, ticket, agent, ringing, introduction, this, begins);
  }

  private void launch(Offer offer) {
    offers.add(offer);
    Thread.ofVirtual().name("offer-" + offer.id()).start(offer);
  }

  private boolean accepted(Offer offer) {
    Optional<Consumer<CallEvent>> caller = standing.caller(offer.ticket());
    if (caller.isEmpty() || !acceptedByStore(offer)) {
      return false;
    }
    agents.talking(offer.agent(), offer.id());
    caller
        .get()
        .accept(new AgentAnswered(offer.agent(), offer.id(), offer.talk(), clock.instant()));
    return true;
  }

  /**
   * With the store away the answer counts: agent and caller are both here, and nobody else can have
   * them.
   */
  private boolean acceptedByStore(Offer offer) {
    try {
      return store.accept(offer.ticket(), offer.agent(), offer.id(), clock.instant());
    } catch (Unreachable away) {
      return true;
    }
  }

  private void unanswered(Offer offer, OfferEnd end) {
    offers.remove(offer);
    journal.add(
        new Fact.OfferEnded(
            offer.ticket().call(), clock.instant(), offer.agent(), offer.id(), end.word()));
    try {
      giveBack(offer);
    } finally {
      agents.rests(offer.agent(), end);
    }
  }

  private void giveBack(Offer offer) {
    try {
      store.giveBack(offer.ticket(), offer.agent(), offer.id());
    } catch (Unreachable away) {
      LOG.warn("offer {} stays in the store until that is back", offer.id());
    }
    if (standing.holds(offer.ticket())) {
      waitsAgain.accept(offer.ticket());
    }
  }

  private void talked(Offer offer) {
    offers.remove(offer);
    agents.wrapsUp(offer.agent(), offer.ticket().policy().wrapUp());
  }
}
