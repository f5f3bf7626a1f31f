package org.hotline.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Redis of the test's own, with a file that survives a kill. HOTLINE_REDIS_SERVER may name
 * another command than {@code redis-server}.
 */
public final class RealRedis implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  private final int port = freePort();
  private final Path directory = temporary();
  private final ClientResources resources =
      ClientResources.builder().reconnectDelay(Delay.constant(Duration.ofMillis(50))).build();
  private final RedisClient client = RedisClient.create(resources, "redis://127.0.0.1:" + port);
  private @Nullable Process process;
  private @Nullable StatefulRedisConnection<String, String> connection;

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .build());
    connection = client.connect();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (process == null || !process.isAlive()) {
      start();
    }
    while (!flushed()) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** False while the connection still comes back after a test that killed Redis. */
  private boolean flushed() {
    try {
      connection().sync().flushall();
      return true;
    } catch (RedisException away) {
      return false;
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.shutdown();
    resources.shutdown();
    kill();
    delete(directory.toFile());
  }

  public int port() {
    return port;
  }

  public StatefulRedisConnection<String, String> connection() {
    return Objects.requireNonNull(connection, "Redis is not started yet");
  }

  /** Returns when it takes connections. */
  public void start() {
    try {
      process = new ProcessBuilder(command()).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitReady(process);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As a crash: no farewell, nothing flushed. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private List<String> command() {
    String named = System.getenv().getOrDefault("HOTLINE_REDIS_SERVER", "redis-server");
    List<String> command = new ArrayList<>(List.of(named.split(" ")));
    command.addAll(List.of("--port", String.valueOf(port), "--bind", "127.0.0.1", "--save", ""));
    command.addAll(List.of("--appendonly", "yes", "--dir", directory.toString()));
    // With everysec a write waits while the disk syncs, and a kill then loses what was
    // acknowledged.
    command.addAll(List.of("--appendfsync", "always"));
    return command;
  }

  private static void awaitReady(Process started) throws IOException {
    BufferedReader output = started.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains("Ready to accept connections")) {
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        return;
      }
    }
    throw new IOException("Redis did not start: " + said);
  }

  private static void delete(File file) {
    File[] inside = file.listFiles();
    for (File each : inside == null ? new File[0] : inside) {
      delete(each);
    }
    file.delete();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("hotline-redis-");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
