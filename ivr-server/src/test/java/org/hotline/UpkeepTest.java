package org.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is done again and again, whatever becomes of it. */
class UpkeepTest {
  private final Upkeep upkeep = new Upkeep();

  @Test
  void whatBreaksWithAnErrorIsDoneAgain() throws InterruptedException {
    CountDownLatch times = new CountDownLatch(3);
    try (upkeep) {
      upkeep.every(Duration.ofMillis(1), "go deep", () -> breaks(times));
      assertThat(times.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void breaks(CountDownLatch times) {
    times.countDown();
    throw new StackOverflowError("too deep");
  }
}
