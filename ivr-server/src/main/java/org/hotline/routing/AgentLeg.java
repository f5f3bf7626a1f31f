package org.hotline.routing;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.CallEnded;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.Talk;
import org.hotline.call.Unreachable;
import org.hotline.call.VoiceFailed;
import org.hotline.queue.Handover;
import org.hotline.queue.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The leg to an agent's telephone: rung, in the conversation, gone; every wait has its time. */
final class AgentLeg {
  private static final Logger LOG = LoggerFactory.getLogger(AgentLeg.class);
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final Duration BRIDGING = Duration.ofSeconds(10);
  private static final Duration LONGEST_TALK = Duration.ofHours(12);

  private final LegName.Agent name;
  private final Ringing ringing;
  private final Mailbox news = new Mailbox();

  AgentLeg(LegName.Agent name, Ringing ringing) {
    this.name = name;
    this.ringing = ringing;
  }

  Talk talk() {
    return name.talk();
  }

  void tell(CallEvent.Notice notice) {
    news.deliver(notice);
  }

  boolean isThere() {
    return ringing.isThere(channel());
  }

  Optional<Long> heard() {
    return ringing.heard(channel());
  }

  /** It has ended, and that was not heard. */
  void isGone() {
    news.deliver(new CallEvent.HungUp(HangupCause.UNKNOWN));
  }

  /** Empty when the agent answered. */
  Optional<OfferEnd> ring(Ticket ticket) {
    try {
      Duration ringTime = ticket.policy().ringTime();
      ringing.ring(name, ticket, ringTime, news);
      return news.take(OfferNews::decides, ringTime.plus(GRACE))
          .map(OfferNews::calledOff)
          .orElse(Optional.of(OfferEnd.NO_ANSWER));
    } catch (CallEnded gone) {
      return Optional.of(OfferEnd.of(gone.hangupCause()));
    } catch (Unreachable away) {
      LOG.warn("could not ring {}: {}", name.agent(), away.getMessage());
      return Optional.of(OfferEnd.FAILED);
    }
  }

  /** Empty when the agent, who has answered, takes the call; what cannot be said keeps nobody. */
  Optional<OfferEnd> introduce(Introduction introduction, Ticket ticket) {
    Handover handover = ticket.policy().handover();
    if (handover.equals(Handover.AT_ONCE)) {
      return Optional.empty();
    }
    try {
      return introduction.to(ringing.voice(name, news), handover);
    } catch (CallEnded _) {
      return Optional.of(OfferEnd.REJECTED);
    } catch (VoiceFailed failed) {
      LOG.warn("nothing could be said to {}: {}", name.agent(), failed.getMessage());
      return handover.acceptKey() ? Optional.of(OfferEnd.FAILED) : Optional.empty();
    }
  }

  /** A leg that another life of the server rang. */
  void takeUp() {
    ringing.listen(channel(), news);
  }

  /** Whether the caller went between the answer and the first word. */
  boolean isLeftAlone() {
    try {
      return news.see(OfferNews::joins, BRIDGING)
          .filter(OfferNews.Withdrawn.class::isInstance)
          .isPresent();
    } catch (CallEnded _) {
      return false;
    }
  }

  /** Whether agent and caller have come together. */
  boolean joined() {
    return news.take(OfferNews::joins, BRIDGING).filter(OfferNews::entered).isPresent();
  }

  /** The conversation is over for the agent when the leg is gone or stands alone. */
  void talkToTheEnd() {
    news.take(OfferNews::leaves, LONGEST_TALK);
  }

  void hangUp() {
    ringing.hangUp(channel());
  }

  private ChannelId channel() {
    return name.channel();
  }
}
