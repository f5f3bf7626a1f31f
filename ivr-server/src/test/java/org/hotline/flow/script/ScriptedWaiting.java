package org.hotline.flow.script;

import java.util.ArrayList;
import java.util.List;
import org.hotline.queue.QueueOutcome;
import org.hotline.queue.Stay;
import org.hotline.queue.Waiting;

/** A waiting room that ends every stay as it was told to. */
public final class ScriptedWaiting implements Waiting {
  private final List<Stay> begun = new ArrayList<>();
  private final List<Stay> resumed = new ArrayList<>();
  private Runnable trouble = () -> {};
  private QueueOutcome outcome = QueueOutcome.SERVED;

  public void ends(QueueOutcome how) {
    outcome = how;
  }

  public void breaksOff(RuntimeException how) {
    trouble =
        () -> {
          throw how;
        };
  }

  @Override
  public QueueOutcome wait(Stay stay) {
    begun.add(stay);
    trouble.run();
    return outcome;
  }

  @Override
  public QueueOutcome resume(Stay stay) {
    resumed.add(stay);
    trouble.run();
    return outcome;
  }

  public List<Stay> begun() {
    return begun;
  }

  public List<Stay> resumed() {
    return resumed;
  }
}
