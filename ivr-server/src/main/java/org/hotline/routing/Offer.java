package org.hotline.routing;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.AgentId;
import org.hotline.call.CallEnded;
import org.hotline.call.ChannelId;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.OfferId;
import org.hotline.call.Talk;
import org.hotline.call.Unreachable;
import org.hotline.queue.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One offer of a caller to an agent, from the first ring to the end of the conversation, told on a
 * virtual thread of its own: the agent's side of the story.
 */
final class Offer implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Offer.class);
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final Duration BRIDGING = Duration.ofSeconds(10);
  private static final Duration LONGEST_TALK = Duration.ofHours(12);

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
  private final Ringing ringing;
  private final Listener listener;
  private final Mailbox leg = new Mailbox();
  private final Begins begins;

  Offer(
      OfferId id, Ticket ticket, AgentId agent, Ringing ringing, Listener listener, Begins begins) {
    this.id = id;
    this.ticket = ticket;
    this.agent = agent;
    this.ringing = ringing;
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
    return name().talk();
  }

  void withdraw() {
    leg.deliver(new OfferNews.Withdrawn());
  }

  void recall() {
    leg.deliver(new OfferNews.Recalled());
  }

  @Override
  public void run() {
    switch (begins) {
      case RINGING -> ringAndTalk();
      case TALKING -> goOnTalking();
    }
  }

  private void ringAndTalk() {
    Optional<OfferEnd> unanswered = ring();
    if (unanswered.isPresent()) {
      ringing.hangUp(channel());
      listener.endedUnanswered(this, unanswered.get());
    } else if (listener.answered(this) && !leftAlone()) {
      talkOnceJoined();
    } else {
      ringing.hangUp(channel());
      listener.endedUnanswered(this, OfferEnd.WITHDRAWN);
    }
  }

  /** Empty when the agent answered. */
  private Optional<OfferEnd> ring() {
    try {
      Duration ringTime = ticket.policy().ringTime();
      ringing.ring(name(), ticket, ringTime, leg);
      return leg.take(OfferNews::decides, ringTime.plus(GRACE))
          .map(OfferNews::calledOff)
          .orElse(Optional.of(OfferEnd.NO_ANSWER));
    } catch (CallEnded gone) {
      return Optional.of(OfferEnd.of(gone.hangupCause()));
    } catch (Unreachable away) {
      LOG.warn("could not ring {}: {}", agent, away.getMessage());
      return Optional.of(OfferEnd.FAILED);
    }
  }

  /** Whether the caller went between the answer and the first word. */
  private boolean leftAlone() {
    try {
      return leg.see(OfferNews::joins, BRIDGING)
          .filter(OfferNews.Withdrawn.class::isInstance)
          .isPresent();
    } catch (CallEnded _) {
      return false;
    }
  }

  private void goOnTalking() {
    ringing.listen(channel(), leg);
    untilGone(this::talkToTheEnd);
  }

  private void talkOnceJoined() {
    untilGone(
        () -> {
          if (leg.take(OfferNews::joins, BRIDGING).filter(OfferNews::entered).isPresent()) {
            talkToTheEnd();
          }
        });
  }

  /** The conversation is over for the agent when the leg is gone or stands alone. */
  private void talkToTheEnd() {
    leg.take(OfferNews::leaves, LONGEST_TALK);
  }

  private void untilGone(Runnable conversation) {
    try {
      conversation.run();
    } catch (CallEnded _) {
      // The agent hung up: the ordinary end.
    } finally {
      ringing.hangUp(channel());
      listener.talkEnded(this);
    }
  }

  private LegName.Agent name() {
    return new LegName.Agent(agent, id);
  }

  private ChannelId channel() {
    return name().channel();
  }
}
