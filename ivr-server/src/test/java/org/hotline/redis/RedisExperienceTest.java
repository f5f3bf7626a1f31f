package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.promise.Experience;
import org.hotline.promise.ExperienceContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisExperienceTest extends ExperienceContract {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private RedisExperience kept;

  @BeforeEach
  void connect() {
    kept = new RedisExperience(REDIS.connect(), new Keys("hotline"));
  }

  @Override
  protected Experience kept() {
    return kept;
  }

  @Test
  void whatIsDamagedIsLearnedAnew() {
    kept.keep(SUPPORT, MUCH);
    REDIS.connection().sync().hset("{hotline}:experience", "sales", "{broken");
    REDIS.connection().sync().hset("{hotline}:experience", "repairs", "{\"handleSeconds\":-1}");

    assertThat(kept.all()).containsOnlyKeys(SUPPORT);
  }
}
