package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.hotline.call.Unreachable;
import org.hotline.hours.Forced;
import org.hotline.hours.ForcedHours;
import org.hotline.hours.ForcedHoursContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisForcedHoursTest extends ForcedHoursContract {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private static final Forced FORCED =
      new Forced(Forced.Way.CLOSED, "eve", Instant.EPOCH, Optional.empty());

  private RedisForcedHours kept;

  @BeforeEach
  void connect() {
    kept = new RedisForcedHours(REDIS.connect(), new Keys("hotline"));
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
