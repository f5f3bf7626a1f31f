package org.hotline;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hotline.call.ServerStops;
import org.hotline.call.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is looked after again and again; what fails is tried again the next time. */
final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  /** So many that a slow act, such as making new sounds, does not hold up the others. */
  private static final int THREADS = 3;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(THREADS, Thread.ofVirtual().name("upkeep-", 1).factory());

  /**
   * @param what as in "could not ..."
   */
  void every(Duration pause, String what, Runnable act) {
    threads.scheduleWithFixedDelay(
        () -> attempt(what, act), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The first time before this returns. */
  void nowAndEvery(Duration pause, String what, Runnable act) {
    attempt(what, act);
    every(pause, what, act);
  }

  /** Once, unless the house is closed before. */
  void after(Duration pause, String what, Runnable act) {
    threads.schedule(() -> attempt(what, act), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static void attempt(String what, Runnable act) {
    try {
      act.run();
    } catch (ServerStops end) {
      LOG.debug("did not {} any more", what);
    } catch (Unreachable away) {
      LOG.info("could not {} now: {}", what, away.getMessage());
    } catch (RuntimeException | Error failed) {
      LOG.error("could not {}", what, failed);
    }
  }
}
