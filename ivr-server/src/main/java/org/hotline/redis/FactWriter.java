package org.hotline.redis;

import io.lettuce.core.Range;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ZAddArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hotline.journal.Fact;

/** Writes batches of facts in one round trip each. */
final class FactWriter {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final StatefulRedisConnection<String, String> connection;
  private final Keys keys;
  private final Duration retention;

  FactWriter(StatefulRedisConnection<String, String> connection, Keys keys, Duration retention) {
    this.connection = connection;
    this.keys = keys;
    this.retention = retention;
  }

  /** Whether all is written, or will never be; otherwise the same batch is to be tried again. */
  boolean write(List<NumberedFact> batch) throws InterruptedException {
    if (!connection.isOpen()) {
      return false;
    }
    List<RedisFuture<?>> answers = new ArrayList<>();
    batch.forEach(fact -> send(fact, answers));
    await(answers);
    return answers.stream().allMatch(FactWriter::settled);
  }

  private void send(NumberedFact numbered, List<RedisFuture<?>> answers) {
    RedisAsyncCommands<String, String> redis = connection.async();
    Fact.OfCall fact = numbered.fact();
    String call = keys.call(fact.call());
    answers.add(redis.rpush(call, numbered.line()));
    answers.add(redis.pexpire(call, retention.toMillis()));
    answers.add(
        redis.zadd(
            keys.calls(),
            ZAddArgs.Builder.nx(),
            (double) fact.at().toEpochMilli(),
            fact.call().value()));
    if (fact instanceof Fact.Arrived) {
      answers.add(redis.zremrangebyscore(keys.calls(), expiredAt(fact.at())));
    }
  }

  /** A call's own list expires by itself; its place among all calls has to be taken out. */
  private Range<Double> expiredAt(Instant now) {
    double oldest = now.minus(retention).toEpochMilli();
    return Range.from(Range.Boundary.unbounded(), Range.Boundary.excluding(oldest));
  }

  private static void await(List<RedisFuture<?>> answers) throws InterruptedException {
    CompletableFuture<?>[] all =
        answers.stream()
            .map(answer -> answer.toCompletableFuture())
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(all).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException unfinished) {
      answers.forEach(answer -> answer.cancel(true));
    }
  }

  /** A key of a foreign type refuses for ever; waiting for it would hold up all other calls. */
  private static boolean settled(RedisFuture<?> answer) {
    CompletableFuture<?> future = answer.toCompletableFuture();
    return switch (future.state()) {
      case SUCCESS -> true;
      case FAILED ->
          future.exceptionNow() instanceof RedisCommandExecutionException refusal
              && String.valueOf(refusal.getMessage()).startsWith("WRONGTYPE");
      case CANCELLED, RUNNING -> false;
    };
  }
}
