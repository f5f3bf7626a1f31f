package org.hotline.redis;

import java.util.HashMap;
import java.util.Map;
import org.hotline.call.QueueName;
import org.hotline.promise.Experience;
import org.hotline.promise.Learned;

/** What was learned of the queues, one hash with a field for each. */
public final class RedisExperience implements Experience {
  private final RedisStore store;
  private final Keys keys;

  public RedisExperience(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public Map<QueueName, Learned> all() {
    Map<QueueName, Learned> all = new HashMap<>();
    store
        .ask("experience", redis -> redis.hgetall(keys.experience()))
        .forEach(
            (queue, text) ->
                LearnedJson.read(text).ifPresent(it -> all.put(new QueueName(queue), it)));
    return all;
  }

  @Override
  public void keep(QueueName queue, Learned learned) {
    store.send(redis -> redis.hset(keys.experience(), queue.value(), LearnedJson.write(learned)));
  }
}
