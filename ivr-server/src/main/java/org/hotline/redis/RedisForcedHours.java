package org.hotline.redis;

import java.util.HashMap;
import java.util.Map;
import org.hotline.hours.Forced;
import org.hotline.hours.ForcedHours;

/** What is forced, one hash of all hours. */
public final class RedisForcedHours implements ForcedHours {
  private final RedisStore store;
  private final Keys keys;

  public RedisForcedHours(RedisStore store, Keys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Override
  public Map<String, Forced> all() {
    Map<String, Forced> all = new HashMap<>();
    store
        .ask("hours", redis -> redis.hgetall(keys.forcedHours()))
        .forEach(
            (hours, text) -> ForcedJson.read(text).ifPresent(forced -> all.put(hours, forced)));
    return all;
  }

  @Override
  public void keep(String hours, Forced forced) {
    store.ask(
        "hours/keep", redis -> redis.hset(keys.forcedHours(), hours, ForcedJson.write(forced)));
  }

  @Override
  public void forget(String hours) {
    store.ask("hours/forget", redis -> redis.hdel(keys.forcedHours(), hours));
  }
}
