package org.hotline.flow.script;

import org.hotline.call.Checkpoints;
import org.hotline.call.CheckpointsContract;

class KeptCheckpointsTest extends CheckpointsContract {
  private final KeptCheckpoints kept = new KeptCheckpoints();

  @Override
  protected Checkpoints kept() {
    return kept;
  }

  @Override
  protected Checkpoints inAnotherLife() {
    return kept;
  }
}
