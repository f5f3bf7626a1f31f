package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.event.Event;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Hooks;

/** What Lettuce tells after the end, such as that the connection is gone, troubles nobody. */
class ClosedStoreTest {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private final Queue<Throwable> dropped = new ConcurrentLinkedQueue<>();

  @AfterEach
  void forgetTheEar() {
    Hooks.resetOnErrorDropped();
  }

  @Test
  void aClosedStoreHearsOfNothingAnyMore() throws Exception {
    Hooks.onErrorDropped(dropped::add);
    ClientResources resources = DefaultClientResources.create();
    RedisStore.connect(REDIS.address(), resources, (_, _) -> {}).close();
    resources.shutdown(0, 1, TimeUnit.SECONDS).get();
    resources.eventBus().publish(new Event() {});
    assertThat(dropped).isEmpty();
  }
}
