package org.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline.redis.Keys;
import org.hotline.redis.RealRedis;
import org.hotline.redis.RedisAddress;
import org.hotline.redis.RedisLease;
import org.hotline.redis.RedisStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An installation under its prefix: alone, beside another, and while Redis is away. */
class TenancyTest {
  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final ClientResources RESOURCES = DefaultClientResources.create();

  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private final AtomicInteger regained = new AtomicInteger();
  private RedisStore store;
  private RedisLease other;
  private Tenancy tenancy;

  @BeforeEach
  void connect() {
    RedisAddress address = new RedisAddress("127.0.0.1", REDIS.port(), Optional.empty(), "hotline");
    store = RedisStore.connect(address, RESOURCES, (_, _) -> {});
    other = lease("other");
    tenancy = new Tenancy(lease("ours"), "the prefix", () -> NINE);
  }

  @AfterEach
  void disconnect() {
    store.close();
  }

  @AfterAll
  static void release() {
    RESOURCES.shutdown();
  }

  @Test
  void besideAnotherInstallationItDoesNotBegin() {
    other.claim(NINE);

    assertThatThrownBy(() -> tenancy.begin(regained::incrementAndGet))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another installation, other, since 2026-11-02T09:00:00Z")
        .hasMessageContaining("redis.prefix");
  }

  @Test
  void aRedisThatAnswersLateIsWaitedFor() {
    REDIS.connection().sync().clientPause(1_200);

    tenancy.begin(regained::incrementAndGet);

    assertThat(other.claim(NINE)).isPresent();
  }

  @Test
  void aRedisThatIsAwayChangesNothing() {
    tenancy.begin(regained::incrementAndGet);
    REDIS.kill();

    assertThat(tenancy.keep()).isTrue();
  }

  @Test
  void whoLostThePrefixMeanwhileKnowsItAndTakesUpAgainWhenItIsBack() {
    tenancy.begin(regained::incrementAndGet);
    REDIS.connection().sync().flushall();
    other.claim(NINE);
    assertThat(tenancy.keep()).isFalse();
    assertThat(tenancy.keep()).isFalse();

    other.release();
    assertThat(tenancy.keep()).isTrue();
    assertThat(regained).hasValue(1);
  }

  private RedisLease lease(String installation) {
    return new RedisLease(store, new Keys("hotline"), installation, installation);
  }
}
