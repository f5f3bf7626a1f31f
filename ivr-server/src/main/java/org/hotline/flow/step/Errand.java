package org.hotline.flow.step;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.hotline.call.CallEvent;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;

/** Work that is done while something else happens; a caller who hangs up does not undo it. */
final class Errand<R> {
  /** However much there is to say, callers hear the way on within three seconds. */
  private static final Duration LONGEST = Duration.ofMillis(2500);

  private final FutureTask<R> task;
  private final Mailbox mailbox;
  private volatile boolean over;

  /** Tells the call that the work is over; of another errand of the call it tells nothing. */
  private record Over(Errand<?> errand, boolean inVain) implements CallEvent.Notice {}

  /** Tells the call that it has listened for the longest time. */
  private record LongEnough(Errand<?> errand) implements CallEvent.Notice {}

  /**
   * @param inVain whether nothing came of the work, which nobody should have to wait for
   */
  Errand(Callable<R> work, Predicate<R> inVain, Mailbox mailbox) {
    this.task = new FutureTask<>(() -> done(work, inVain));
    this.mailbox = mailbox;
  }

  /** Does the work on a thread of its own while the other is done on this one. */
  R beside(String name, Runnable other) {
    Thread.ofVirtual().name(name).start(task);
    Thread bell = Thread.ofVirtual().name(name + "-end").start(this::ring);
    try {
      other.run();
    } finally {
      bell.interrupt();
    }
    return result();
  }

  R here() {
    task.run();
    return result();
  }

  boolean tellsThatItIsOver(CallEvent event) {
    return event instanceof Over(Errand<?> errand, boolean _) && errand == this;
  }

  /** Whether nobody should go on listening: it was in vain, or is over and took long enough. */
  boolean endsListening(CallEvent event) {
    return (event instanceof Over(Errand<?> errand, boolean inVain) && errand == this && inVain)
        || (event instanceof LongEnough(Errand<?> listened) && listened == this && over);
  }

  private void ring() {
    try {
      Thread.sleep(LONGEST);
      mailbox.deliver(new LongEnough(this));
    } catch (InterruptedException allWasSaid) {
      Thread.currentThread().interrupt();
    }
  }

  private R done(Callable<R> work, Predicate<R> inVain) throws Exception {
    boolean good = false;
    try {
      R result = work.call();
      good = !inVain.test(result);
      return result;
    } finally {
      over = true;
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
