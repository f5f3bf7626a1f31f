package org.hotline.flow.step;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hotline.call.ServerStops;

/** Work that is done while something else happens; a caller who hangs up does not undo it. */
final class Errand<R> {
  private final FutureTask<R> task;

  Errand(Callable<R> work) {
    task = new FutureTask<>(work);
  }

  /** Does the work on a thread of its own while the other is done on this one. */
  R beside(String name, Runnable other) {
    Thread.ofVirtual().name(name).start(task);
    other.run();
    return result();
  }

  R here() {
    task.run();
    return result();
  }

  private R result() {
    try {
      return task.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerStops();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(failed.getCause());
    }
  }
}
