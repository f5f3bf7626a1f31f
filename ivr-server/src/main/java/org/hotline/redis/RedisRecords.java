package org.hotline.redis;

import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline.call.CallId;
import org.hotline.call.Unreachable;
import org.hotline.journal.Fact;
import org.hotline.record.CallRecord;
import org.hotline.record.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records in Redis, written as the calls go by one thread of its own, so that a crash loses at most
 * what was on its way and a Redis that is away holds nobody up.
 */
public final class RedisRecords implements Records, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RedisRecords.class);
  private static final int MOST_WAITING = 10_000;
  private static final int BATCH = 200;
  private static final int REMOVED_AT_ONCE = 500;
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(200);
  private static final Duration LAST_CHANCE = Duration.ofSeconds(2);

  private final StatefulRedisConnection<String, String> connection;
  private final RecordKeys keys;
  private final FactBuffer buffer;
  private final FactWriter writer;
  private final Thread thread;

  public RedisRecords(
      StatefulRedisConnection<String, String> connection, String prefix, Duration retention) {
    this(connection, prefix, retention, MOST_WAITING);
  }

  RedisRecords(
      StatefulRedisConnection<String, String> connection,
      String prefix,
      Duration retention,
      int mostWaiting) {
    this.connection = connection;
    this.keys = new RecordKeys(prefix);
    this.buffer = new FactBuffer(mostWaiting);
    this.writer = new FactWriter(connection, keys, retention);
    this.thread = Thread.ofVirtual().name("records").start(this::writeAll);
  }

  @Override
  public void append(Fact.OfCall fact) {
    buffer.add(fact);
  }

  @Override
  public Optional<CallRecord> find(CallId call) {
    return ask(redis -> FactReader.record(redis.lrange(keys.call(call), 0, -1)));
  }

  @Override
  public List<CallRecord> latest(int most) {
    return ask(
        redis ->
            redis.zrevrange(keys.calls(), 0, most - 1L).stream()
                .map(id -> redis.lrange(keys.call(id), 0, -1))
                .flatMap(lines -> FactReader.record(lines).stream())
                .toList());
  }

  @Override
  public int removeOlderThan(Instant moment) {
    Range<Double> older =
        Range.from(
            Range.Boundary.unbounded(), Range.Boundary.excluding((double) moment.toEpochMilli()));
    int removed = 0;
    List<String> some = ask(redis -> remove(redis, older));
    while (!some.isEmpty()) {
      removed += some.size();
      some = ask(redis -> remove(redis, older));
    }
    return removed;
  }

  /** How many facts were lost because Redis was away for too long. */
  public long dropped() {
    return buffer.dropped();
  }

  /** Waits until all that was told is written; false when the time was too short. */
  public boolean settled(Duration within) throws InterruptedException {
    return buffer.settled(within);
  }

  /** Gives what is on its way a last chance, then stops; the connection is not ours to close. */
  @Override
  public void close() {
    try {
      if (!settled(LAST_CHANCE)) {
        LOG.error("the last facts of call records could not be written: Redis is away");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
  }

  private void writeAll() {
    try {
      while (true) {
        writeSome(buffer.oldest(BATCH));
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeSome(List<NumberedFact> batch) throws InterruptedException {
    if (written(batch)) {
      buffer.written(batch.size());
    } else {
      Thread.sleep(BEFORE_TRYING_AGAIN);
    }
  }

  /** What breaks in our own hands is given up, so that one fact never stops all that follow. */
  private boolean written(List<NumberedFact> batch) throws InterruptedException {
    try {
      return writer.write(batch);
    } catch (RedisException away) {
      return false;
    } catch (RuntimeException broken) {
      LOG.error("{} facts of call records are lost", batch.size(), broken);
      return true;
    }
  }

  private List<String> remove(RedisCommands<String, String> redis, Range<Double> older) {
    List<String> ids = redis.zrangebyscore(keys.calls(), older, Limit.create(0, REMOVED_AT_ONCE));
    if (!ids.isEmpty()) {
      redis.unlink(ids.stream().map(keys::call).toArray(String[]::new));
      redis.zrem(keys.calls(), ids.toArray(String[]::new));
    }
    return ids;
  }

  private <T> T ask(Function<RedisCommands<String, String>, T> question) {
    try {
      return question.apply(connection.sync());
    } catch (RedisException failed) {
      throw new Unreachable("expected Redis to give the records of calls", failed);
    }
  }
}
