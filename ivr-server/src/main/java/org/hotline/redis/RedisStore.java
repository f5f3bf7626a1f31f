package org.hotline.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.event.connection.ConnectedEvent;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hotline.call.Unreachable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;

/**
 * The one connection to Redis. While it is away every act fails at once, because a caller must not
 * wait for a store; who needs its write made good does so when told that the store is back.
 */
public final class RedisStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisStore.class);
  private static final Duration TIMEOUT = Duration.ofMillis(500);

  private final RedisClient client;
  private final StatefulRedisConnection<String, String> connection;
  private final BiConsumer<String, Duration> latency;
  private final MissedWrites writes = new MissedWrites();
  private final Disposable connects;
  private volatile boolean away;

  private RedisStore(
      RedisClient client,
      StatefulRedisConnection<String, String> connection,
      BiConsumer<String, Duration> latency) {
    this.client = client;
    this.connection = connection;
    this.latency = latency;
    this.connects =
        client
            .getResources()
            .eventBus()
            .get()
            .filter(ConnectedEvent.class::isInstance)
            .subscribe(_ -> writes.connected());
  }

  /**
   * @throws Unreachable with the way out, when there is no Redis
   */
  public static RedisStore connect(
      RedisAddress address, ClientResources resources, BiConsumer<String, Duration> latency) {
    RedisURI.Builder uri =
        RedisURI.builder().withHost(address.host()).withPort(address.port()).withTimeout(TIMEOUT);
    address.password().ifPresent(password -> uri.withPassword(password.toCharArray()));
    RedisClient client = RedisClient.create(resources, uri.build());
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(
                SocketOptions.builder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .keepAlive(true)
                    .build())
            .build());
    try {
      return new RedisStore(client, client.connect(), latency);
    } catch (RedisConnectionException absent) {
      client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
      throw new Unreachable(
          "Redis at %s cannot be reached (%s): is it running, are redis.port and secrets/redis-password right?"
              .formatted(address, cause(absent)),
          absent);
    }
  }

  public StatefulRedisConnection<String, String> connection() {
    return connection;
  }

  /**
   * Called, on a thread of its own, each time the connection has come back after having been lost,
   * and when writes are taken again after some were not.
   */
  public void whenBack(Runnable act) {
    writes.madeGoodBy(act);
  }

  public boolean reachable() {
    return connection.isOpen() && !away;
  }

  /** Waits for the answer. */
  <R> R ask(String name, Function<RedisCommands<String, String>, R> act) {
    long start = System.nanoTime();
    try {
      R answer = act.apply(connection.sync());
      away = false;
      return answer;
    } catch (RedisException failed) {
      away = true;
      throw new Unreachable("Redis is away: " + failed.getMessage(), failed);
    } finally {
      latency.accept(name, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** As {@link #ask}, for what changes something. */
  <R> R change(String name, Function<RedisCommands<String, String>, R> act) {
    try {
      R answer = ask(name, act);
      writes.taken();
      return answer;
    } catch (Unreachable away) {
      writes.missed();
      throw away;
    }
  }

  /**
   * Sends a change without waiting, after everything sent before; what fails is made good by those
   * who are told that the store is back.
   */
  void send(Function<RedisAsyncCommands<String, String>, RedisFuture<?>> change) {
    try {
      change.apply(connection.async()).whenComplete((_, failed) -> missedIf(failed));
    } catch (RedisException failed) {
      missedIf(failed);
    }
  }

  private void missedIf(@Nullable Throwable failed) {
    if (failed != null) {
      writes.missed();
      LOG.debug("not kept now: {}", failed.getMessage());
    }
  }

  /** Events that nobody listens to any more come to nobody, rather than to threads that ended. */
  @Override
  public void close() {
    connects.dispose();
    connection.close();
    client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
  }

  private static String cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
  }
}
