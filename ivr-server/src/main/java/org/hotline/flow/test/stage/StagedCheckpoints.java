package org.hotline.flow.test.stage;

import java.util.Collection;
import java.util.List;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;

/** Shows the script where the call stands; keeps nothing, for nobody takes a test up again. */
record StagedCheckpoints(Script script) implements Checkpoints {
  @Override
  public void save(Checkpoint checkpoint) {
    script.stands(checkpoint);
  }

  @Override
  public void remove(CallId call) {}

  @Override
  public Collection<Checkpoint> all() {
    return List.of();
  }
}
