package org.hotline.phone;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.util.List;

/** What the hotline keeps in its Redis at this moment, asked past the server. */
public final class StoreProbe implements AutoCloseable {
  private final RedisClient client;

  private StoreProbe(RedisURI address) {
    client = RedisClient.create(address);
  }

  static StoreProbe of(HotlineHome home) throws IOException {
    return new StoreProbe(
        RedisURI.builder()
            .withHost("127.0.0.1")
            .withPort(home.ports().redis())
            .withPassword(home.secret("redis-password").toCharArray())
            .build());
  }

  /** The keys that belong to callers who are here: tickets, places in queues, checkpoints. */
  public List<String> ofLivingCallers() {
    try (var connection = client.connect()) {
      return connection.sync().keys("*").stream()
          .filter(key -> key.matches(".*:(ticket.*|queue:.*|checkpoints)"))
          .sorted()
          .toList();
    }
  }

  /** What is kept of where each call stands. */
  public List<String> checkpoints() {
    try (var connection = client.connect()) {
      var redis = connection.sync();
      return redis.keys("*:checkpoints").stream()
          .flatMap(key -> redis.hvals(key).stream())
          .toList();
    }
  }

  /** As when its disk or its memory is full: what is kept can be read, nothing can be kept. */
  public void refusesWrites() {
    set("maxmemory", "1");
  }

  public void takesWrites() {
    set("maxmemory", "0");
  }

  private void set(String parameter, String value) {
    try (var connection = client.connect()) {
      connection.sync().configSet(parameter, value);
    }
  }

  @Override
  public void close() {
    client.shutdown();
  }
}
