package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.time.Instant;
import java.util.Optional;
import org.hotline.call.Unreachable;
import org.hotline.hours.Forced;
import org.hotline.hours.ForcedHours;
import org.hotline.hours.ForcedHoursContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisForcedHoursTest extends ForcedHoursContract {
  private static final ClientResources RESOURCES = DefaultClientResources.create();

  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private static final Forced FORCED =
      new Forced(Forced.Way.CLOSED, "eve", Instant.EPOCH, Optional.empty());

  private RedisStore store;
  private RedisForcedHours kept;

  @BeforeEach
  void connect() {
    RedisAddress address = new RedisAddress("127.0.0.1", REDIS.port(), Optional.empty(), "hotline");
    store = RedisStore.connect(address, RESOURCES, (_, _) -> {});
    kept = new RedisForcedHours(store, new Keys("hotline"));
  }

  @AfterEach
  void disconnect() {
    store.close();
  }

  @AfterAll
  static void release() {
    RESOURCES.shutdown();
  }

  @Override
  protected ForcedHours kept() {
    return kept;
  }

  @Test
  void whatWasForcedOutlivesACrash() {
    kept.keep("support", FORCED);
    REDIS.kill();
    REDIS.start();
    connect();

    assertThat(kept.all()).containsOnlyKeys("support");
  }

  @Test
  void whatCannotBeKeptIsToldToWhoWantedIt() {
    REDIS.kill();

    assertThatThrownBy(() -> kept.keep("support", FORCED)).isInstanceOf(Unreachable.class);
    assertThatThrownBy(() -> kept.forget("support")).isInstanceOf(Unreachable.class);
  }

  @Test
  void whatCannotBeUnderstoodCountsAsNotForced() {
    kept.keep("support", FORCED);
    REDIS.connection().sync().hset("{hotline}:hours:forced", "sales", "{broken");

    assertThat(kept.all()).containsOnlyKeys("support");
  }
}
