package org.hotline.recovery;

import java.util.List;
import java.util.Set;
import org.hotline.call.ChannelId;

/** A count that takes so long that something happens after those who are there were seen. */
record SlowCensus(List<Living> seen, Runnable meanwhile) implements Census {
  @Override
  public Present count() {
    meanwhile.run();
    return new Present(seen, List.of());
  }

  @Override
  public Set<ChannelId> listenedTo() {
    return Set.of();
  }

  @Override
  public void tellMissed(Set<ChannelId> before, Present present) {}

  @Override
  public void hangUp(ChannelId channel) {}

  @Override
  public void clear(List<Gathering> gatherings) {}
}
