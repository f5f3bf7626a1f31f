package org.hotline.recovery;

import java.util.Collection;
import java.util.List;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;

/** What was read of the store, whatever has become of it since. */
record KeptOnce(Checkpoint checkpoint) implements Checkpoints {
  @Override
  public void save(Checkpoint newer) {}

  @Override
  public void remove(CallId call) {}

  @Override
  public Collection<Checkpoint> all() {
    return List.of(checkpoint);
  }
}
