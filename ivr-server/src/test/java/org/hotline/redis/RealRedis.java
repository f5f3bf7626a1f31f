package org.hotline.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Redis of the test class's own, empty before each test, and a store that each test may have. */
public final class RealRedis
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private final RedisOnItsOwn server = new RedisOnItsOwn();
  private final ClientResources resources =
      ClientResources.builder().reconnectDelay(Delay.constant(Duration.ofMillis(50))).build();
  private final RedisClient client = RedisClient.create(resources, "redis://127.0.0.1:" + port());
  private final ClientResources storeResources = DefaultClientResources.create();
  private @Nullable StatefulRedisConnection<String, String> connection;
  private final List<RedisStore> stores = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .build());
    connection = client.connect();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!server.isAlive()) {
      start();
    }
    while (!flushed()) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** False while the connection still comes back after a test that killed Redis. */
  private boolean flushed() {
    try {
      connection().sync().flushall();
      return true;
    } catch (RedisException away) {
      return false;
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    stores.forEach(RedisStore::close);
    stores.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.shutdown();
    resources.shutdown();
    storeResources.shutdown();
    server.discard();
  }

  public int port() {
    return server.port();
  }

  public RedisAddress address() {
    return new RedisAddress("127.0.0.1", port(), Optional.empty(), "hotline");
  }

  /** The store of this test, the same one each time it is asked for. */
  public RedisStore store() {
    return stores.isEmpty() ? connect() : stores.getFirst();
  }

  /** One more store, as after a restart of the server; all are closed after the test. */
  public RedisStore connect() {
    stores.add(RedisStore.connect(address(), storeResources, (_, _) -> {}));
    return stores.getLast();
  }

  public StatefulRedisConnection<String, String> connection() {
    return Objects.requireNonNull(connection, "Redis is not started yet");
  }

  /** Returns when it takes connections. */
  public void start() {
    server.start();
  }

  /** As a crash: no farewell, nothing flushed. */
  public void kill() {
    server.kill();
  }
}
