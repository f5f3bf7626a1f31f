package org.hotline.redis;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline.call.CallId;
import org.hotline.call.Checkpoint;
import org.hotline.call.Checkpoints;

/**
 * The newest checkpoint of each call, in one hash; the living ones also here, to be written again
 * after Redis was away.
 */
public final class RedisCheckpoints implements Checkpoints {
  private final Map<CallId, Checkpoint> newest = new ConcurrentHashMap<>();
  private final RedisStore store;
  private final Keys keys;

  public RedisCheckpoints(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public void save(Checkpoint checkpoint) {
    newest.put(checkpoint.call(), checkpoint);
    write(checkpoint);
  }

  @Override
  public void remove(CallId call) {
    newest.remove(call);
    store.send(redis -> redis.hdel(keys.checkpoints(), call.value()));
  }

  @Override
  public Collection<Checkpoint> all() {
    return store.ask("checkpoints", redis -> redis.hgetall(keys.checkpoints())).values().stream()
        .flatMap(text -> CheckpointJson.read(text).stream())
        .toList();
  }

  /** Where a living call stands. */
  public Optional<Checkpoint> newest(CallId call) {
    return Optional.ofNullable(newest.get(call));
  }

  /** Makes Redis hold exactly the checkpoints of the living calls. */
  public void keepOnlyLiving() {
    for (String call : store.ask("checkpoints", redis -> redis.hkeys(keys.checkpoints()))) {
      if (!newest.containsKey(new CallId(call))) {
        store.send(redis -> redis.hdel(keys.checkpoints(), call));
      }
    }
    newest.values().forEach(this::write);
  }

  private void write(Checkpoint checkpoint) {
    String text = CheckpointJson.write(checkpoint);
    store.send(redis -> redis.hset(keys.checkpoints(), checkpoint.call().value(), text));
  }
}
