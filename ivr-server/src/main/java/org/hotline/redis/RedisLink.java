package org.hotline.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.event.connection.ConnectedEvent;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import org.hotline.call.Unreachable;
import reactor.core.Disposable;

/** The connection itself: how it is opened, what is said when nobody is there, how it is closed. */
record RedisLink(RedisClient client, StatefulRedisConnection<String, String> connection)
    implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMillis(500);

  /** On a busy machine a program that has just begun needs a while for its first words. */
  private static final Duration GREETING = Duration.ofSeconds(5);

  private static final Duration CONNECTING = Duration.ofSeconds(2);

  /**
   * @throws Unreachable with the way out, when there is no Redis
   */
  static RedisLink open(RedisAddress address, ClientResources resources) {
    RedisClient client = RedisClient.create(resources, uri(address));
    client.setOptions(options());
    try {
      StatefulRedisConnection<String, String> connection = client.connect();
      connection.setTimeout(TIMEOUT);
      return new RedisLink(client, connection);
    } catch (RedisConnectionException absent) {
      shutDown(client);
      throw new Unreachable(
          "Redis at %s cannot be reached (%s): is it running, are redis.port and secrets/redis-password right?"
              .formatted(address, cause(absent)),
          absent);
    }
  }

  /** Until what is returned is disposed of. */
  Disposable whenConnected(Runnable act) {
    return client
        .getResources()
        .eventBus()
        .get()
        .filter(ConnectedEvent.class::isInstance)
        .subscribe(_ -> act.run());
  }

  @Override
  public void close() {
    connection.close();
    shutDown(client);
  }

  private static RedisURI uri(RedisAddress address) {
    RedisURI.Builder uri =
        RedisURI.builder().withHost(address.host()).withPort(address.port()).withTimeout(GREETING);
    address.password().ifPresent(password -> uri.withPassword(password.toCharArray()));
    return uri.build();
  }

  private static ClientOptions options() {
    return ClientOptions.builder()
        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
        .socketOptions(SocketOptions.builder().connectTimeout(CONNECTING).keepAlive(true).build())
        .build();
  }

  private static void shutDown(RedisClient client) {
    client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
  }

  private static String cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
  }
}
