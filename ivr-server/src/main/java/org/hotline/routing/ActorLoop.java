package org.hotline.routing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread with a mailbox of acts, carried out one after another; an act that breaks ends none of
 * the others.
 */
final class ActorLoop {
  private static final Logger LOG = LoggerFactory.getLogger(ActorLoop.class);
  private static final int CROWD = 100_000;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

  private final LinkedBlockingQueue<Runnable> mailbox = new LinkedBlockingQueue<>();
  private final int crowd;
  private final AtomicBoolean told = new AtomicBoolean();
  private final Thread thread;
  private final ScheduledExecutorService timer;

  ActorLoop(String name) {
    this(name, CROWD);
  }

  /**
   * @param crowd how many acts may wait before new work is refused
   */
  ActorLoop(String name, int crowd) {
    this.crowd = crowd;
    thread = Thread.ofPlatform().name(name).daemon().unstarted(this::work);
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name + "-timer").factory());
  }

  void start() {
    thread.start();
  }

  /** Whether anything that is told here is still done. */
  boolean works() {
    return thread.isAlive();
  }

  void stop() {
    thread.interrupt();
    timer.shutdownNow();
  }

  /**
   * Never lost: what is told here concerns a caller, an agent or an offer, of which there are only
   * so many.
   */
  void tell(Runnable act) {
    mailbox.add(act);
  }

  /** For what is told again before long: passed over in a crowd. */
  void tellUnlessCrowded(Runnable act) {
    if (!crowded()) {
      tell(act);
    }
  }

  /** Whether so many acts wait that no new work should be taken on. */
  boolean crowded() {
    boolean now = mailbox.size() >= crowd;
    if (told.compareAndSet(!now, now)) {
      LOG.warn("{}: {}", thread.getName(), now ? crowd + " acts wait, no new work" : "caught up");
    }
    return now;
  }

  void tellLater(Duration wait, Runnable act) {
    timer.schedule(() -> tell(act), Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
  }

  /** Waits for the answer; a question that breaks, and no answer in time, is a no. */
  boolean ask(BooleanSupplier question) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    tell(() -> answerTo(question, answer));
    return answer.completeOnTimeout(false, LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  private static void answerTo(BooleanSupplier question, CompletableFuture<Boolean> answer) {
    try {
      answer.complete(question.getAsBoolean());
    } finally {
      answer.complete(false);
    }
  }

  private void work() {
    try {
      while (true) {
        carryOut(mailbox.take());
      }
    } catch (InterruptedException stop) {
      LOG.info("{} stops", thread.getName());
    }
  }

  /** Not even for want of memory may the queues of all stand still. */
  private static void carryOut(Runnable act) {
    try {
      act.run();
    } catch (Throwable broken) {
      LOG.error("an act broke", broken);
    }
  }
}
