package org.hotline.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotline.call.CallId;
import org.hotline.journal.Fact;
import org.hotline.record.CallRecord;
import org.hotline.record.Records;
import org.hotline.record.RecordsContract;
import org.hotline.record.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisRecordsTest extends RecordsContract {
  @RegisterExtension static final RealRedis REDIS = new RealRedis();

  private static final Duration RETENTION = Duration.ofDays(30);

  private RedisRecords records = newRecords(10_000);

  @BeforeEach
  void freshRecords() {
    records.close();
    records = newRecords(10_000);
  }

  @AfterEach
  void close() {
    records.close();
  }

  @Override
  protected Records records() {
    return records;
  }

  @Override
  protected void settle() {
    try {
      assertThat(records.settled(Duration.ofSeconds(30))).isTrue();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void aKilledRedisLosesNothingAndHoldsNobodyUp() {
    List<Fact.OfCall> story = Story.of("call-1", NOON);
    append(story.subList(0, 10));
    REDIS.kill();
    story.subList(10, 20).forEach(records::append);
    REDIS.start();
    append(story.subList(20, story.size()));
    assertThat(records.find(new CallId("call-1"))).isEqualTo(CallRecord.of(story));
    assertThat(records.dropped()).isZero();
  }

  @Test
  void whatTheBufferCannotHoldIsDroppedAndCounted() {
    records.close();
    records = newRecords(4);
    REDIS.kill();
    Story.of("call-1", NOON).subList(0, 6).forEach(records::append);
    assertThat(records.dropped()).isEqualTo(2);
    REDIS.start();
    settle();
    CallRecord kept = records.find(new CallId("call-1")).orElseThrow();
    assertThat(kept).isEqualTo(CallRecord.of(Story.of("call-1", NOON).subList(0, 4)).orElseThrow());
  }

  @Test
  void aLineThatWasWrittenTwiceCountsOnce() {
    List<Fact.OfCall> story = Story.of("call-1", NOON);
    append(story);
    String key = "{hotline}:call:call-1";
    List<String> lines = REDIS.connection().sync().lrange(key, 0, -1);
    REDIS.connection().sync().rpush(key, lines.toArray(String[]::new));
    assertThat(records.find(new CallId("call-1"))).isEqualTo(CallRecord.of(story));
  }

  @Test
  void linesOfALaterVersionAndBrokenOnesArePassedOver() {
    append(List.of(Story.arrival("call-1", NOON)));
    REDIS
        .connection()
        .sync()
        .rpush("{hotline}:call:call-1", "{\"fact\":\"teleported\",\"n\":5}", "{broken", "[]");
    assertThat(records.find(new CallId("call-1"))).isPresent();
  }

  @Test
  void aForeignKeyHoldsUpNoOtherCall() {
    REDIS.connection().sync().set("{hotline}:call:foreign", "not a list");
    append(List.of(Story.arrival("foreign", NOON), Story.arrival("call-1", NOON)));
    assertThat(records.find(new CallId("call-1"))).isPresent();
  }

  @Test
  void factsExpireByTheRetention() {
    append(List.of(Story.arrival("call-1", Instant.now())));
    assertThat(REDIS.connection().sync().pttl("{hotline}:call:call-1"))
        .isBetween(RETENTION.minusMinutes(1).toMillis(), RETENTION.toMillis());
  }

  @Test
  void aCallOfLongAgoLosesItsPlaceAmongAllCallsWhenAnotherArrives() {
    append(List.of(Story.arrival("old", NOON), Story.arrival("kept", NOON.plusSeconds(1))));
    append(List.of(Story.arrival("new", NOON.plus(RETENTION).plusSeconds(1))));
    assertThat(REDIS.connection().sync().zrange("{hotline}:calls", 0, -1))
        .containsExactly("kept", "new");
  }

  private static RedisRecords newRecords(int mostWaiting) {
    return new RedisRecords(REDIS.connection(), new Keys("hotline"), RETENTION, mostWaiting);
  }
}
