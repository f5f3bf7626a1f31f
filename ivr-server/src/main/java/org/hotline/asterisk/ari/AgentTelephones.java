package org.hotline.asterisk.ari;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.hotline.call.CallEvent;
import org.hotline.call.ChannelId;
import org.hotline.call.HangupCause;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.Voice;
import org.hotline.queue.Ticket;
import org.hotline.routing.Ringing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The agents' telephones, rung. */
public final class AgentTelephones implements Ringing {
  private static final Logger LOG = LoggerFactory.getLogger(AgentTelephones.class);

  /** Q.850: subscriber absent, what a telephone that is not registered gives. */
  private static final HangupCause ABSENT = new HangupCause(20);

  private final AriClient asterisk;
  private final Legs legs;
  private final AriSwitch exchange;

  public AgentTelephones(AriClient asterisk, Legs legs, AriSwitch exchange) {
    this.asterisk = asterisk;
    this.legs = legs;
    this.exchange = exchange;
  }

  @Override
  public void ring(LegName.Agent name, Ticket ticket, Duration ringTime, Mailbox mailbox) {
    ChannelId leg = name.channel();
    listen(leg, mailbox);
    try {
      asterisk.send(
          AriRequest.post("channels/" + leg)
              .with("endpoint", "PJSIP/" + SipAccounts.account(name.agent()))
              .with("app", AriClient.APPLICATION)
              .with("appArgs", "agent")
              .with("timeout", ringTime.toSeconds())
              .with("callerId", ticket.from().digits())
              .with("originator", ticket.id().value())
              .inLaneOf(leg));
    } catch (AriRefused refused) {
      LOG.warn("could not ring {}: {}", name.agent(), refused.getMessage());
      mailbox.deliver(new CallEvent.HungUp(ABSENT));
    }
  }

  @Override
  public void listen(ChannelId leg, Mailbox mailbox) {
    legs.listen(leg, mailbox::deliver);
  }

  @Override
  public Voice voice(LegName.Agent leg, Mailbox mailbox) {
    return exchange.voice(leg.channel(), mailbox);
  }

  @Override
  public boolean isThere(ChannelId leg) {
    try {
      asterisk.send(AriRequest.get("channels/" + leg).inLaneOf(leg));
      return true;
    } catch (AriRefused refused) {
      return !refused.gone();
    }
  }

  @Override
  public Optional<Long> heard(ChannelId leg) {
    try {
      AriRequest count = AriRequest.get("channels/" + leg + "/rtp_statistics").inLaneOf(leg);
      return asterisk.send(count) instanceof JsonObject sound
          ? Optional.ofNullable(sound.getLong("rxcount"))
          : Optional.empty();
    } catch (AriRefused refused) {
      return Optional.empty();
    }
  }

  @Override
  public void hangUp(ChannelId leg) {
    legs.forget(leg);
    asterisk.start(AriRequest.delete("channels/" + leg).inLaneOf(leg));
  }
}
