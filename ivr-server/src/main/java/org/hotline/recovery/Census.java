package org.hotline.recovery;

import java.util.List;
import java.util.Set;
import org.hotline.call.Arrival;
import org.hotline.call.ChannelId;

/** Counts who is in the switch, and hangs up who has no business there. */
public interface Census {
  /** A channel that stands in our application. */
  sealed interface Living {
    ChannelId channel();

    /** A caller. */
    record Caller(ChannelId channel, Arrival arrival) implements Living {}

    /** A leg that we rang: an agent's, or outside. */
    record Leg(ChannelId channel) implements Living {}
  }

  List<Living> count();

  /** The channels whose events somebody waits for now. */
  Set<ChannelId> listenedTo();

  /**
   * Those who waited before are told that their channel is gone, or that they may have missed
   * something.
   */
  void tellMissed(Set<ChannelId> before, List<Living> living);

  void hangUp(ChannelId channel);
}
