package org.hotline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hotline.call.AgentId;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.QueueName;
import org.hotline.journal.Fact;
import org.junit.jupiter.api.Test;

/** Promises are made from what was learned, judged once, and learned from. */
class PromisesTest {
  private static final QueueName SUPPORT = new QueueName("support");
  private static final Outlook ONE_AGENT = new Outlook(1, 0, 1, false);
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

  private final List<Boolean> verdicts = new ArrayList<>();
  private final KeptExperience experience = new KeptExperience();
  private final Promises promises = new Promises(experience, (_, _, kept) -> verdicts.add(kept));
  private int calls;

  @Test
  void atFirstTheUsualLengthOfACallCounts() {
    Promise shortCalls = promise(Duration.ofMinutes(1));
    Promise longCalls =
        new Promises(experience, (_, _, _) -> {})
            .promise(SUPPORT, Duration.ofMinutes(8), Duration.ZERO, ONE_AGENT);

    assertThat(shortCalls.latest()).isLessThan(longCalls.latest());
  }

  @Test
  void callsThatTakeLongerMakeLongerPromises() {
    Promise before = promise(Duration.ofMinutes(4));
    for (int call = 0; call < 100; call++) {
      served(Duration.ofSeconds(1), Duration.ofMinutes(12));
    }

    assertThat(promise(Duration.ofMinutes(4)).latest())
        .isGreaterThan(before.latest().multipliedBy(2));
  }

  @Test
  void wrapUpIsPartOfTheCall() {
    Promise without = promise(Duration.ofMinutes(4));
    Promise with =
        promises.promise(SUPPORT, Duration.ofMinutes(4), Duration.ofMinutes(4), ONE_AGENT);

    assertThat(with.latest()).isGreaterThan(without.latest());
  }

  @Test
  void aPromiseIsJudgedOnce() {
    CallId call = pledged(promise(Duration.ofMinutes(4)));
    left(call, "served", Duration.ofSeconds(10));
    left(call, "served", Duration.ofHours(10));

    assertThat(verdicts).containsExactly(true);
  }

  @Test
  void whoGivesUpInTimeProvesNothingWhoGivesUpLateDoes() {
    left(pledged(promise(Duration.ofMinutes(4))), "abandoned", Duration.ofSeconds(10));
    assertThat(verdicts).isEmpty();

    left(pledged(promise(Duration.ofMinutes(4))), "abandoned", Duration.ofHours(3));
    assertThat(verdicts).containsExactly(false);
  }

  /** The estimate knows nothing of why these waits are three times as long as they should be. */
  @Test
  void nineOfTenAreKeptThoughTheEstimateIsWrong() {
    SplittableRandom random = new SplittableRandom(20261122);
    for (int call = 0; call < 20_000; call++) {
      CallId id = pledged(promise(Duration.ofMinutes(4)));
      double wait = -Math.log(1 - random.nextDouble()) * 3 * 240;
      left(id, "served", Duration.ofMillis(Math.round(wait * 1000)));
    }
    List<Boolean> later = verdicts.subList(2_000, verdicts.size());
    double late = later.stream().filter(kept -> !kept).count() / (double) later.size();

    assertThat(late).isBetween(0.09, 0.11);
  }

  @Test
  void theNextLifeGoesOnFromThere() {
    for (int call = 0; call < 50; call++) {
      served(Duration.ofMinutes(20), Duration.ofMinutes(9));
    }
    Promises next = new Promises(experience, (_, _, _) -> {});
    next.recall();

    assertThat(next.promise(SUPPORT, Duration.ofMinutes(4), Duration.ZERO, ONE_AGENT))
        .isEqualTo(promise(Duration.ofMinutes(4)));
  }

  private Promise promise(Duration usualCall) {
    return promises.promise(SUPPORT, usualCall, Duration.ZERO, ONE_AGENT);
  }

  private CallId pledged(Promise promise) {
    CallId call = new CallId("call-" + calls++);
    promises.pledge(call, SUPPORT, promise);
    return call;
  }

  private void served(Duration wait, Duration talk) {
    CallId call = pledged(promise(Duration.ofMinutes(4)));
    left(call, "served", wait);
    promises.accept(new Fact.TalkEnded(call, NINE, new AgentId("eve"), "caller", talk));
    promises.accept(new Fact.Ended(call, NINE, Ending.TALKED));
  }

  private void left(CallId call, String outcome, Duration wait) {
    promises.accept(new Fact.LeftQueue(call, NINE, SUPPORT, outcome, wait));
  }
}
