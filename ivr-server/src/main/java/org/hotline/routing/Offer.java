package org.hotline.routing;

import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.CallEnded;
import org.hotline.call.LegName;
import org.hotline.call.OfferId;
import org.hotline.call.ServerStops;
import org.hotline.call.Talk;
import org.hotline.queue.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One offer of a caller to an agent, from the first ring to the end of the conversation, told on a
 * virtual thread of its own: the agent's side of the story.
 */
final class Offer implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Offer.class);

  /** Where its story begins. */
  enum Begins {
    /** The telephone is to ring. */
    RINGING,
    /** Another life of the server brought the two together. */
    TALKING
  }

  /** What the dispatcher wants to hear of an offer. */
  interface Listener {
    /** The agent answered; false when the caller is not to be had any more. */
    boolean answered(Offer offer);

    void endedUnanswered(Offer offer, OfferEnd end);

    void talkEnded(Offer offer);
  }

  private final OfferId id;
  private final Ticket ticket;
  private final AgentId agent;
  private final AgentLeg leg;
  private final Introduction introduction;
  private final Listener listener;
  private final Begins begins;

  Offer(
      OfferId id,
      Ticket ticket,
      AgentId agent,
      Ringing ringing,
      Introduction introduction,
      Listener listener,
      Begins begins) {
    this.id = id;
    this.ticket = ticket;
    this.agent = agent;
    this.leg = new AgentLeg(new LegName.Agent(agent, id), ringing);
    this.introduction = introduction;
    this.listener = listener;
    this.begins = begins;
  }

  OfferId id() {
    return id;
  }

  Ticket ticket() {
    return ticket;
  }

  AgentId agent() {
    return agent;
  }

  Talk talk() {
    return leg.talk();
  }

  /** Whether the switch has the agent's leg. */
  boolean hasLeg() {
    return leg.isThere();
  }

  void lostItsLeg() {
    leg.isGone();
  }

  /** How many packets of sound have come from the agent's telephone; empty when unknown. */
  Optional<Long> heard() {
    return leg.heard();
  }

  /** The telephone that rings is not there any more. */
  void cannotBeReached() {
    leg.tell(new OfferNews.Unplugged());
  }

  void withdraw() {
    leg.tell(new OfferNews.Withdrawn());
  }

  void recall() {
    leg.tell(new OfferNews.Recalled());
  }

  @Override
  public void run() {
    switch (begins) {
      case RINGING -> ringAndTalk();
      case TALKING -> goOnTalking();
    }
  }

  private void ringAndTalk() {
    Optional<OfferEnd> unanswered = unanswered();
    if (unanswered.isPresent()) {
      leg.hangUp();
      listener.endedUnanswered(this, unanswered.get());
    } else {
      talkOnceJoined();
    }
  }

  /** Nothing unforeseen may leave an agent and a caller in an offer for ever. */
  private Optional<OfferEnd> unanswered() {
    try {
      Optional<OfferEnd> end = leg.ring(ticket).or(() -> leg.introduce(introduction, ticket));
      boolean over = end.isEmpty() && (!listener.answered(this) || leg.isLeftAlone());
      return over ? Optional.of(OfferEnd.WITHDRAWN) : end;
    } catch (ServerStops stop) {
      throw stop;
    } catch (RuntimeException | Error unforeseen) {
      LOG.error("offer {} to {} broke", id, agent, unforeseen);
      return Optional.of(OfferEnd.FAILED);
    }
  }

  private void goOnTalking() {
    leg.takeUp();
    untilGone(leg::talkToTheEnd);
  }

  private void talkOnceJoined() {
    untilGone(
        () -> {
          if (leg.joined()) {
            leg.talkToTheEnd();
          }
        });
  }

  private void untilGone(Runnable conversation) {
    try {
      conversation.run();
    } catch (CallEnded _) {
      // The agent hung up: the ordinary end.
    } finally {
      leg.hangUp();
      listener.talkEnded(this);
    }
  }
}
