package org.hotline.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
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

  private final RedisLink link;
  private final BiConsumer<String, Duration> latency;
  private final MissedWrites writes = new MissedWrites();
  private final Disposable connects;
  private volatile boolean away;

  private RedisStore(RedisLink link, BiConsumer<String, Duration> latency) {
    this.link = link;
    this.latency = latency;
    this.connects = link.whenConnected(writes::connected);
  }

  /**
   * @throws Unreachable with the way out, when there is no Redis
   */
  public static RedisStore connect(
      RedisAddress address, ClientResources resources, BiConsumer<String, Duration> latency) {
    return new RedisStore(RedisLink.open(address, resources), latency);
  }

  public StatefulRedisConnection<String, String> connection() {
    return link.connection();
  }

  /**
   * Called, on a thread of its own, each time the connection has come back after having been lost,
   * and when writes are taken again after some were not.
   */
  public void whenBack(Runnable act) {
    writes.madeGoodBy(act);
  }

  /** Called when the first write of an outage was not taken, on the thread that wanted it. */
  public void whenAway(Runnable act) {
    writes.toldTo(act);
  }

  public boolean reachable() {
    return connection().isOpen() && !away;
  }

  /** Waits for the answer. */
  <R> R ask(String name, Function<RedisCommands<String, String>, R> act) {
    long start = System.nanoTime();
    try {
      R answer = act.apply(connection().sync());
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
      change.apply(connection().async()).whenComplete((_, failed) -> missedIf(failed));
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
    link.close();
  }
}
