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
  private Runnable meanwhile = () -> {};
  private QueueOutcome outcome = QueueOutcome.SERVED;

  public void ends(QueueOutcome how) {
    outcome = how;
  }

  public void breaksOff(RuntimeException how) {
    meanwhile =
        () -> {
          throw how;
        };
  }

  /** What happens elsewhere while the caller waits. */
  public void meanwhile(Runnable elsewhere) {
    meanwhile = elsewhere;
  }

  @Override
  public QueueOutcome wait(Stay stay) {
    begun.add(stay);
    meanwhile.run();
    return outcome;
  }

  @Override
  public QueueOutcome resume(Stay stay) {
    resumed.add(stay);
    meanwhile.run();
    return outcome;
  }

  public List<Stay> begun() {
    return begun;
  }

  public List<Stay> resumed() {
    return resumed;
  }
}
