package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hotline.call.Unreachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two installations, one prefix, a real Redis. */
class RedisLeaseTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final String KEY = "{hotline}:lease";
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  @Test
  void whoComesSecondIsToldWhoIsThereAndSinceWhen() {
    RedisLease first = lease("one", "the first");
    assertThat(first.claim(NINE)).isEmpty();
    assertThat(first.claim(NINE.plusSeconds(60))).isEmpty();

    assertThat(lease("two", "the second").claim(NINE.plusSeconds(61)))
        .contains(new RedisLease.Holder("the first", NINE.toString()));
  }

  @Test
  void theNextLifeOfAnInstallationTakesOverAtOnce() {
    lease("one", "the first").claim(NINE);

    assertThat(lease("one", "the first").claim(NINE)).isEmpty();
  }

  @Test
  void aClaimEndsByItselfAndEachRenewalLengthensIt() {
    RedisLease lease = lease("one", "the first");
    lease.claim(NINE);
    REDIS.connection().sync().pexpire(KEY, 2_000);
    lease.claim(NINE);

    assertThat(REDIS.connection().sync().pttl(KEY)).isBetween(2_001L, RedisLease.LASTS.toMillis());
  }

  @Test
  void whoStopsLeavesThePrefixToOthers() {
    RedisLease first = lease("one", "the first");
    first.claim(NINE);
    first.release();

    assertThat(lease("two", "the second").claim(NINE)).isEmpty();
  }

  @Test
  void whoStopsLateDoesNotTakeTheClaimFromItsNextLife() {
    RedisLease old = lease("one", "the first");
    old.claim(NINE);
    lease("one", "the first").claim(NINE);
    old.release();

    assertThat(lease("two", "the second").claim(NINE)).isPresent();
  }

  @Test
  void whatARedisThatIsAwayCannotTellIsNoClaimOfAnother() {
    RedisLease lease = lease("one", "the first");
    lease.claim(NINE);
    REDIS.kill();

    assertThatThrownBy(() -> lease.claim(NINE)).isInstanceOf(Unreachable.class);
  }

  private RedisLease lease(String installation, String name) {
    return new RedisLease(REDIS.store(), new Keys("hotline"), installation, name);
  }
}
