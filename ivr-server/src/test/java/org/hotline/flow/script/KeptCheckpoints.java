package org.hotline.flow.script;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;

/** Checkpoints in memory. */
public final class KeptCheckpoints implements Checkpoints {
  private final Map<CallId, Checkpoint> kept = new LinkedHashMap<>();

  @Override
  public void save(Checkpoint checkpoint) {
    kept.put(checkpoint.call(), checkpoint);
  }

  @Override
  public void remove(CallId call) {
    kept.remove(call);
  }

  @Override
  public Collection<Checkpoint> all() {
    return kept.values();
  }
}
