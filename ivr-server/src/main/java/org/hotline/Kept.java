package org.hotline;

import io.lettuce.core.resource.ClientResources;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.hotline.redis.Keys;
import org.hotline.redis.RedisAddress;
import org.hotline.redis.RedisAgents;
import org.hotline.redis.RedisCheckpoints;
import org.hotline.redis.RedisExperience;
import org.hotline.redis.RedisForcedHours;
import org.hotline.redis.RedisGuesses;
import org.hotline.redis.RedisLease;
import org.hotline.redis.RedisOffers;
import org.hotline.redis.RedisQueues;
import org.hotline.redis.RedisRecords;
import org.hotline.redis.RedisStore;
import org.hotline.redis.SharedLoops;
import org.hotline.settings.Secret;
import org.hotline.settings.Settings;

/** All that is kept in Redis. */
final class Kept implements AutoCloseable {
  final RedisStore store;
  final RedisRecords records;
  final RedisCheckpoints checkpoints;
  final RedisQueues queues;
  final RedisOffers offers;
  final RedisAgents agents;
  final RedisForcedHours forcedHours;
  final RedisGuesses guesses;
  final RedisExperience experience;
  final RedisLease lease;

  /** The prefix and its Redis, as told to people. */
  final String place;

  private final ClientResources resources;

  Kept(Vertx vertx, Settings settings, BiConsumer<String, Duration> latency) {
    resources = SharedLoops.of(((VertxInternal) vertx).nettyEventLoopGroup());
    Settings.Redis redis = settings.redis();
    store = RedisStore.connect(address(redis), resources, latency);
    Keys keys = new Keys(redis.prefix());
    records = new RedisRecords(store.connection(), keys, settings.retention());
    checkpoints = new RedisCheckpoints(store, keys);
    queues = new RedisQueues(store, keys);
    offers = new RedisOffers(store, keys);
    agents = new RedisAgents(store, keys);
    forcedHours = new RedisForcedHours(store, keys);
    guesses = new RedisGuesses(store, keys);
    experience = new RedisExperience(store, keys);
    lease = new RedisLease(store, keys, identity(settings), name(settings));
    place = "the prefix \"%s\" in Redis at %s".formatted(redis.prefix(), redis.endpoint());
  }

  @Override
  public void close() {
    records.close();
    store.close();
    resources.shutdown();
  }

  private static String identity(Settings settings) {
    return new Identity(settings.directories().secrets()).value();
  }

  private static String name(Settings settings) {
    return "the one on machine %s with its pages on %s"
        .formatted(Identity.machine(), settings.http().bind());
  }

  private static RedisAddress address(Settings.Redis redis) {
    return new RedisAddress(
        redis.endpoint().host(),
        redis.endpoint().port(),
        redis.password().map(Secret::value),
        redis.prefix());
  }
}
