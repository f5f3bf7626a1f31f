package org.hotline.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that tells no story any more does not say that it is well. */
class FrozenServerTest {
  @RegisterExtension final OpenFront front = new OpenFront();

  @Test
  void healthIsSilentWhileVirtualThreadsDoNotGetOn() throws Exception {
    AtomicBoolean stuck = new AtomicBoolean(true);
    CountDownLatch begun = new CountDownLatch(1);
    for (int thread = 0; thread < 8 * Runtime.getRuntime().availableProcessors(); thread++) {
      Thread.ofVirtual().start(() -> holdsOnWhile(stuck, begun));
    }
    begun.await();
    try (Guest watch = Guest.ofThisMachine(front.port())) {
      watch.asks("/health");
      assertThat(front.get("/nothing", "").statusCode()).isEqualTo(404);
      assertThat(watch.hasHeardNothing()).isTrue();
      stuck.set(false);
      assertThat(watch.isAnswered()).isEqualTo(200);
    } finally {
      stuck.set(false);
    }
  }

  /** Never gives its carrier back. */
  private static void holdsOnWhile(AtomicBoolean stuck, CountDownLatch begun) {
    begun.countDown();
    while (stuck.get()) {
      Thread.onSpinWait();
    }
  }
}
