package org.hotline.routing;

import java.time.Duration;
import java.util.Optional;
import org.hotline.call.ChannelId;
import org.hotline.call.LegName;
import org.hotline.call.Mailbox;
import org.hotline.call.Voice;
import org.hotline.queue.Ticket;

/** Rings agents' telephones. */
public interface Ringing {
  /** Begins to ring; what becomes of it is told to the mailbox. */
  void ring(LegName.Agent leg, Ticket ticket, Duration ringTime, Mailbox mailbox);

  /** Listens to a leg that another life of the server rang. */
  void listen(ChannelId leg, Mailbox mailbox);

  /** What an agent who has answered hears and keys; what happens is told to the mailbox. */
  Voice voice(LegName.Agent leg, Mailbox mailbox);

  /**
   * Whether the switch knows the leg; {@link org.hotline.call.Unreachable} when it cannot be asked.
   */
  boolean isThere(ChannelId leg);

  /**
   * How many packets of sound have come from the leg's telephone; empty when the switch does not
   * count them; {@link org.hotline.call.Unreachable} when it cannot be asked.
   */
  Optional<Long> heard(ChannelId leg);

  /** Ends the leg, ringing or talking. */
  void hangUp(ChannelId leg);
}
