package org.hotline.routing;

import java.time.Duration;
import org.hotline.call.AgentId;
import org.hotline.call.BridgeId;
import org.hotline.call.ChannelId;
import org.hotline.call.Mailbox;
import org.hotline.call.OfferId;
import org.hotline.queue.Ticket;

/** Rings agents' telephones. */
public interface Ringing {
  /** The leg of an offer; known before it rings, so that nothing of it is missed. */
  static ChannelId leg(AgentId agent, OfferId offer) {
    return new ChannelId("agent-" + agent + "-" + offer);
  }

  static BridgeId bridge(OfferId offer) {
    return new BridgeId("talk-" + offer);
  }

  /** Begins to ring; what becomes of it is told to the mailbox. */
  void ring(AgentId agent, OfferId offer, Ticket ticket, Duration ringTime, Mailbox leg);

  /** Listens to a leg that another life of the server rang. */
  void listen(ChannelId leg, Mailbox mailbox);

  /** Ends the leg, ringing or talking. */
  void hangUp(ChannelId leg);
}
