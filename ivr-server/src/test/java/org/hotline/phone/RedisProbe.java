package org.hotline.phone;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.List;
import java.util.stream.Stream;

/** What is in the hotline's Redis at this moment, asked past the server. */
final class RedisProbe {
  private static final List<String> OF_CALLS_IN_HAND =
      List.of("{hotline}:ticket*", "{hotline}:queue:*", "{hotline}:checkpoints");

  private RedisProbe() {}

  static List<String> leftovers(int port, String password) {
    RedisURI uri =
        RedisURI.builder()
            .withHost("127.0.0.1")
            .withPort(port)
            .withPassword(password.toCharArray())
            .build();
    try (RedisClient client = RedisClient.create(uri)) {
      return leftovers(client.connect().sync()).toList();
    }
  }

  private static Stream<String> leftovers(RedisCommands<String, String> redis) {
    return OF_CALLS_IN_HAND.stream().flatMap(pattern -> redis.keys(pattern).stream());
  }
}
