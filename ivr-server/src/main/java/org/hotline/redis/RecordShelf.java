package org.hotline.redis;

import io.lettuce.core.LettuceFutures;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hotline.call.CallId;
import org.hotline.call.Unreachable;
import org.hotline.record.CallRecord;

/** The records that are in Redis already: found, listed, taken out. */
final class RecordShelf {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int REMOVED_AT_ONCE = 500;

  private final StatefulRedisConnection<String, String> connection;
  private final Keys keys;

  RecordShelf(StatefulRedisConnection<String, String> connection, Keys keys) {
    this.connection = connection;
    this.keys = keys;
  }

  Optional<CallRecord> find(CallId call) {
    return answered(() -> FactReader.record(redis().lrange(keys.call(call), 0, -1)));
  }

  /** In two round trips, however many there are. */
  List<CallRecord> latest(int most) {
    return answered(() -> records(redis().zrevrange(keys.calls(), 0, most - 1L)));
  }

  int removeOlderThan(Instant moment) {
    Range<Double> older =
        Range.from(
            Range.Boundary.unbounded(), Range.Boundary.excluding((double) moment.toEpochMilli()));
    int removed = 0;
    List<String> some = answered(() -> removeSome(older));
    while (!some.isEmpty()) {
      removed += some.size();
      some = answered(() -> removeSome(older));
    }
    return removed;
  }

  private List<CallRecord> records(List<String> ids) {
    RedisAsyncCommands<String, String> redis = connection.async();
    List<RedisFuture<List<String>>> asked =
        ids.stream().map(id -> redis.lrange(keys.call(id), 0, -1)).toList();
    return asked.stream().flatMap(lines -> FactReader.record(awaited(lines)).stream()).toList();
  }

  private static List<String> awaited(RedisFuture<List<String>> lines) {
    return LettuceFutures.awaitOrCancel(lines, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private List<String> removeSome(Range<Double> older) {
    List<String> ids = redis().zrangebyscore(keys.calls(), older, Limit.create(0, REMOVED_AT_ONCE));
    if (!ids.isEmpty()) {
      redis().unlink(ids.stream().map(keys::call).toArray(String[]::new));
      redis().zrem(keys.calls(), ids.toArray(String[]::new));
    }
    return ids;
  }

  private RedisCommands<String, String> redis() {
    return connection.sync();
  }

  private static <T> T answered(Supplier<T> question) {
    try {
      return question.get();
    } catch (RedisException failed) {
      throw new Unreachable("expected Redis to give the records of calls", failed);
    }
  }
}
