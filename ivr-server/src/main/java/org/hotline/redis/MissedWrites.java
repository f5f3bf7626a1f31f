package org.hotline.redis;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether something could not be kept, be it that Redis is away or that it takes no writes (a full
 * disk, a full memory), and who makes that good afterwards.
 */
final class MissedWrites {
  private final AtomicBoolean some = new AtomicBoolean();
  private final List<Runnable> told = new CopyOnWriteArrayList<>();
  private final List<Runnable> good = new CopyOnWriteArrayList<>();

  void toldTo(Runnable act) {
    told.add(act);
  }

  void madeGoodBy(Runnable act) {
    good.add(act);
  }

  void missed() {
    if (!some.getAndSet(true)) {
      told.forEach(Runnable::run);
    }
  }

  /** A write was taken: the time to make good what was missed before. */
  void taken() {
    if (some.getAndSet(false)) {
      makeGood();
    }
  }

  void connected() {
    some.set(false);
    makeGood();
  }

  private void makeGood() {
    good.forEach(act -> Thread.ofVirtual().name("redis-is-back").start(act));
  }
}
