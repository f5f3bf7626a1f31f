package org.hotline.flow.step;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.hotline.call.CallEvent;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;

/** Work that is done while something else happens; a caller who hangs up does not undo it. */
final class Errand<R> {
  private final FutureTask<R> task;

  /** Tells the call that the work is over; of another errand of the call it tells nothing. */
  private record Over(Errand<?> errand, boolean inVain) implements CallEvent.Notice {}

  /**
   * @param inVain whether nothing came of the work, which nobody should have to wait for
   */
  Errand(Callable<R> work, Predicate<R> inVain, Mailbox mailbox) {
    task = new FutureTask<>(() -> done(work, inVain, mailbox));
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

  boolean tellsThatItIsOver(CallEvent event) {
    return event instanceof Over(Errand<?> errand, boolean _) && errand == this;
  }

  boolean tellsThatItWasInVain(CallEvent event) {
    return event instanceof Over(Errand<?> errand, boolean inVain) && errand == this && inVain;
  }

  private R done(Callable<R> work, Predicate<R> inVain, Mailbox mailbox) throws Exception {
    boolean good = false;
    try {
      R result = work.call();
      good = !inVain.test(result);
      return result;
    } finally {
      mailbox.deliver(new Over(this, !good));
    }
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
