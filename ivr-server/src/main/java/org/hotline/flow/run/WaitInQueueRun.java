package org.hotline.flow.run;

import org.hotline.flow.step.Outcome;
import org.hotline.flow.step.WaitInQueue;
import org.hotline.queue.Stay;

/** Waits with the others; after a restart with the same place, or the same conversation. */
final class WaitInQueueRun implements Run<WaitInQueue> {
  @Override
  public Outcome run(WaitInQueue step, Scene scene) {
    return new Outcome(scene.rooms().waiting().wait(stay(step, scene)).word());
  }

  @Override
  public Outcome resume(WaitInQueue step, Scene scene) {
    return new Outcome(scene.rooms().waiting().resume(stay(step, scene)).word());
  }

  private static Stay stay(WaitInQueue step, Scene scene) {
    return new Stay(
        scene.call(), step.queue().value(), step.priority(), scene.language(), scene.here());
  }
}
