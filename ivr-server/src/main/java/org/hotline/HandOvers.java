package org.hotline;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Ending;
import org.hotline.redis.RedisCheckpoints;

/** Calls on their way from a dialplan into our application; who hangs up on the way has an end. */
final class HandOvers {
  /** Longer than the dialplan tries. */
  private static final Duration LONGEST_WAY = Duration.ofMinutes(2);

  private final Set<CallId> underWay = ConcurrentHashMap.newKeySet();
  private final RedisCheckpoints checkpoints;
  private final Diary diary;
  private final Upkeep upkeep;

  HandOvers(RedisCheckpoints checkpoints, Diary diary, Upkeep upkeep) {
    this.checkpoints = checkpoints;
    this.diary = diary;
    this.upkeep = upkeep;
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
      diary.ended(call, Ending.CALLER_HUNG_UP);
    }
  }
}
