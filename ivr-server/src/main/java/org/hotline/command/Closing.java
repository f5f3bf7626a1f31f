package org.hotline.command;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something that is closed once: at the end of its block, or by Ctrl-C before. */
record Closing<T extends AutoCloseable>(T it, AtomicBoolean closed) implements AutoCloseable {
  static <T extends AutoCloseable> Closing<T> of(T it) {
    AtomicBoolean closed = new AtomicBoolean();
    Thread hook = Thread.ofPlatform().unstarted(() -> closeOnce(it, closed));
    Runtime.getRuntime().addShutdownHook(hook);
    return new Closing<>(it, closed);
  }

  @Override
  public void close() {
    closeOnce(it, closed);
  }

  private static void closeOnce(AutoCloseable it, AtomicBoolean closed) {
    if (closed.compareAndSet(false, true)) {
      try {
        it.close();
      } catch (Exception failed) {
        throw new IllegalStateException("could not be closed: " + failed.getMessage(), failed);
      }
    }
  }
}
