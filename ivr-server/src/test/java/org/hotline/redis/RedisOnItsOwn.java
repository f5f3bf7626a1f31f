package org.hotline.redis;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process of a Redis on a free port, with a file that survives a kill. HOTLINE_REDIS_SERVER may
 * name another command than {@code redis-server}.
 */
final class RedisOnItsOwn {
  private final int port = freePort();
  private final Path directory = temporary();
  private @Nullable Process process;

  int port() {
    return port;
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** Returns when it takes connections. */
  void start() {
    try {
      process = new ProcessBuilder(command()).redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitReady(process);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As a crash: no farewell, nothing flushed. */
  void kill() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  /** Nothing stays behind. */
  void discard() {
    kill();
    delete(directory.toFile());
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
