package org.hotline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work on a thread of its own beside what goes on, until somebody needs it to be done. */
record Beside(CompletableFuture<Void> work) {
  static Beside start(String name, Runnable work) {
    return new Beside(CompletableFuture.runAsync(work, Thread.ofVirtual().name(name)::start));
  }

  /** Waits for the end; what the work threw is thrown here as it was. */
  void join() {
    try {
      work.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
