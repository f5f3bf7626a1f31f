package org.hotline.redis;

import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.util.Optional;
import org.hotline.call.Checkpoints;
import org.hotline.call.CheckpointsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisCheckpointsTest extends CheckpointsContract {
  private static final ClientResources RESOURCES = DefaultClientResources.create();

  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private RedisStore store;
  private Keys keys;
  private RedisCheckpoints kept;

  @BeforeEach
  void connect(TestInfo test) {
    RedisAddress address = new RedisAddress("127.0.0.1", REDIS.port(), Optional.empty(), "hotline");
    store = RedisStore.connect(address, RESOURCES, (_, _) -> {});
    keys = new Keys(test.getTestMethod().orElseThrow().getName());
    kept = new RedisCheckpoints(store, keys);
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
  protected Checkpoints kept() {
    return kept;
  }

  @Override
  protected Checkpoints inAnotherLife() {
    return new RedisCheckpoints(store, keys);
  }
}
