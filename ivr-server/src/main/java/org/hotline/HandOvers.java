package org.hotline;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Ending;
import org.hotline.journal.Fact;
import org.hotline.journal.Journal;
import org.hotline.redis.RedisCheckpoints;

/** Calls on their way from a dialplan into our application; who hangs up on the way has an end. */
final class HandOvers {
  /** Longer than the dialplan tries. */
  private static final Duration LONGEST_WAY = Duration.ofMinutes(2);

  private final Set<CallId> underWay = ConcurrentHashMap.newKeySet();
  private final RedisCheckpoints checkpoints;
  private final Journal journal;
  private final Upkeep upkeep;
  private final InstantSource clock;

  HandOvers(RedisCheckpoints checkpoints, Journal journal, Upkeep upkeep, InstantSource clock) {
    this.checkpoints = checkpoints;
    this.journal = journal;
    this.upkeep = upkeep;
    this.clock = clock;
  }

  void expect(CallId call) {
    underWay.add(call);
    upkeep.after(LONGEST_WAY, "end a call that was handed over", () -> lost(call));
  }

  /** Where the call stands; empty for one that another life of the server handed over. */
  Optional<Checkpoint> arrived(CallId call) {
    underWay.remove(call);
    return checkpoints.newest(call);
  }

  private void lost(CallId call) {
    if (underWay.remove(call)) {
      checkpoints.remove(call);
      journal.add(new Fact.Ended(call, clock.instant(), Ending.CALLER_HUNG_UP));
    }
  }
}
