package org.hotline.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline.call.CallId;
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
  private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(200);
  private static final Duration LAST_CHANCE = Duration.ofSeconds(2);

  private final RecordShelf shelf;
  private final FactBuffer buffer;
  private final FactWriter writer;
  private final Thread thread;

  public RedisRecords(
      StatefulRedisConnection<String, String> connection, Keys keys, Duration retention) {
    this(connection, keys, retention, MOST_WAITING);
  }

  RedisRecords(
      StatefulRedisConnection<String, String> connection,
      Keys keys,
      Duration retention,
      int mostWaiting) {
    this.shelf = new RecordShelf(connection, keys);
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
    return shelf.find(call);
  }

  @Override
  public List<CallRecord> latest(int most) {
    return shelf.latest(most);
  }

  @Override
  public int removeOlderThan(Instant moment) {
    return shelf.removeOlderThan(moment);
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
    } catch (RuntimeException | Error broken) {
      LOG.error("{} facts of call records are lost", batch.size(), broken);
      return true;
    }
  }
}
