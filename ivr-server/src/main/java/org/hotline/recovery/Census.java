package org.hotline.recovery;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline.call.Arrival;
import org.hotline.call.BridgeId;
import org.hotline.call.ChannelId;

/** Counts who is in the switch, and hangs up who has no business there. */
public interface Census {
  /** A channel that stands in our application. */
  sealed interface Living {
    ChannelId channel();

    /** A caller. */
    record Caller(ChannelId channel, Arrival arrival) implements Living {}

    /** A leg that we rang: an agent's, or outside. */
    record Leg(ChannelId channel, boolean answered) implements Living {}
  }

  /** A bridge, and who is in it. */
  record Gathering(BridgeId bridge, Instant since, Set<ChannelId> channels) {
    Gathering without(Set<ChannelId> gone) {
      Set<ChannelId> left = new HashSet<>(channels);
      left.removeAll(gone);
      return new Gathering(bridge, since, left);
    }
  }

  /** All who are there. */
  record Present(List<Living> living, List<Gathering> gatherings) {
    public Set<ChannelId> channels() {
      return living.stream().map(Living::channel).collect(Collectors.toSet());
    }

    /** Who is together once these are gone. */
    List<Gathering> without(Set<ChannelId> gone) {
      return gatherings.stream().map(gathering -> gathering.without(gone)).toList();
    }

    public Optional<Gathering> around(ChannelId channel) {
      return gatherings.stream()
          .filter(gathering -> gathering.channels().contains(channel))
          .findFirst();
    }
  }

  Present count();

  /** The channels whose events somebody waits for now. */
  Set<ChannelId> listenedTo();

  /**
   * Those who waited before are told that their channel is gone, or that they may have missed
   * something; of a leg also that it has been answered, and that it is in a bridge.
   */
  void tellMissed(Set<ChannelId> before, Present present);

  void hangUp(ChannelId channel);

  /** Ends the bridges in which nobody is and that nobody wants to use. */
  void clear(List<Gathering> gatherings);
}
