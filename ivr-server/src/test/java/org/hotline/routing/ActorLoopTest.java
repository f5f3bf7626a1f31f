package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A loop with more to do than it should have: it says so, and loses nothing that matters, whatever
 * breaks.
 */
class ActorLoopTest {
  private static final int CROWD = 10;

  private final ActorLoop loop = new ActorLoop("loop-test", CROWD);
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final CountDownLatch busy = new CountDownLatch(1);

  @BeforeEach
  void isBusy() {
    loop.start();
    loop.tell(this::waitUntilFree);
  }

  @AfterEach
  void stop() {
    loop.stop();
  }

  @Test
  void whatIsToldInACrowdIsDoneInItsOrder() throws InterruptedException {
    List<String> acts = IntStream.range(0, 3 * CROWD).mapToObj(number -> "act " + number).toList();
    acts.forEach(act -> loop.tell(() -> done.add(act)));
    busy.countDown();
    for (String act : acts) {
      assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo(act);
    }
  }

  @Test
  void whatIsToldAgainAnywayIsPassedOverInACrowdAndNotAfterwards() throws InterruptedException {
    assertThat(loop.crowded()).isFalse();
    IntStream.range(0, CROWD + 1).forEach(_ -> loop.tell(() -> {}));
    assertThat(loop.crowded()).isTrue();
    loop.tellUnlessCrowded(() -> done.add("too early"));
    loop.tell(() -> done.add("the last of the crowd"));
    busy.countDown();
    assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo("the last of the crowd");
    assertThat(loop.crowded()).isFalse();
    loop.tellUnlessCrowded(() -> done.add("in time"));
    assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo("in time");
  }

  @Test
  void aQuestionThatBreaksIsANoAtOnce() throws InterruptedException {
    busy.countDown();
    Thread.ofVirtual().start(() -> done.add("answer " + loop.ask(ActorLoopTest::broken)));
    assertThat(done.poll(4, TimeUnit.SECONDS)).isEqualTo("answer false");
  }

  private static boolean broken() {
    throw new IllegalStateException("as told");
  }

  @Test
  void anActThatBreaksInTheWorstWayEndsNoneOfTheOthers() throws InterruptedException {
    loop.tell(
        () -> {
          throw new StackOverflowError("as told");
        });
    loop.tell(() -> done.add("the next"));
    busy.countDown();
    assertThat(done.poll(5, TimeUnit.SECONDS)).isEqualTo("the next");
    assertThat(loop.works()).isTrue();
  }

  private void waitUntilFree() {
    try {
      busy.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
