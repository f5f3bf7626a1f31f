package org.hotline.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hotline.call.Unreachable;
import org.hotline.queue.TicketId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether matches may be made: with a store that says no, and another server that took over. */
class MandateTest {
  private static final Duration RETRY = Duration.ofMillis(5);

  private final ActorLoop loop = new ActorLoop("mandate-test");
  private boolean storeIsThere = true;
  private int tries;
  private int held;
  private final Mandate mandate = new Mandate(loop, RETRY, this::agree, () -> held++);

  @BeforeEach
  void start() {
    loop.start();
  }

  @AfterEach
  void stop() {
    loop.stop();
  }

  @Test
  void beginsWhenAllWhoAreExpectedHaveCome() throws InterruptedException {
    TicketId one = new TicketId("one");
    does(() -> mandate.expect(List.of(one), List.of()));
    assertThat(mandate.isHeld()).isFalse();
    does(() -> mandate.came(one));
    assertThat(mandate.isHeld()).isTrue();
  }

  @Test
  void comesBackByItselfOnceTheStoreAgrees() throws InterruptedException {
    storeIsThere = false;
    does(() -> mandate.expect(List.of(), List.of()));
    assertThat(mandate.isHeld()).isFalse();
    does(() -> storeIsThere = true);
    afterTheRetry();
    assertThat(mandate.isHeld()).isTrue();
    assertThat(held).isEqualTo(1);
  }

  @Test
  void aRetryUnderWayDoesNotBringAFencedServerBack() throws InterruptedException {
    storeIsThere = false;
    does(
        () -> {
          mandate.expect(List.of(), List.of());
          mandate.fenced();
          storeIsThere = true;
        });
    afterTheRetry();
    assertThat(tries).isEqualTo(1);
    assertThat(mandate.isHeld()).isFalse();
  }

  /** As by the timer that ends the waiting for those who are expected. */
  @Test
  void onlyTakingTheCallsUpAgainBringsAFencedServerBack() throws InterruptedException {
    does(() -> mandate.expect(List.of(), List.of()));
    does(mandate::fenced);
    does(mandate::begin);
    does(mandate::storeIsAway);
    does(mandate::storeIsBack);
    assertThat(mandate.isHeld()).isFalse();
    does(() -> mandate.expect(List.of(), List.of()));
    assertThat(mandate.isHeld()).isTrue();
  }

  @Test
  void howeverOftenItFailsOnlyOneRetryIsUnderWay() throws InterruptedException {
    does(() -> mandate.expect(List.of(), List.of()));
    storeIsThere = false;
    does(
        () -> {
          mandate.storeIsAway();
          mandate.storeIsBack();
          mandate.storeIsBack();
          mandate.storeIsAway();
          tries = 0;
          storeIsThere = true;
        });
    afterTheRetry();
    assertThat(tries).isEqualTo(1);
    assertThat(mandate.isHeld()).isTrue();
  }

  private void agree() {
    tries++;
    if (!storeIsThere) {
      throw new Unreachable("the store is away", new IllegalStateException("as told"));
    }
  }

  private void does(Runnable act) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    loop.tell(act);
    loop.tell(done::countDown);
    assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
  }

  /** The timer tells what was due before first. */
  private void afterTheRetry() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    loop.tellLater(RETRY.multipliedBy(2), done::countDown);
    assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
  }
}
