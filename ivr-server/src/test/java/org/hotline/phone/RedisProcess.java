package org.hotline.phone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The installation's Redis, with its file, so that what was kept is there again after a kill. */
public final class RedisProcess {
  private final ServiceRoom room;
  private final int port;
  private Process process;

  private RedisProcess(ServiceRoom room, int port) throws IOException {
    this.room = room;
    this.port = port;
    this.process = launch();
  }

  static RedisProcess start(ServiceRoom room, int port) throws IOException {
    return new RedisProcess(room, port);
  }

  public void kill() {
    Endings.kill(process);
  }

  public void startAgain() throws IOException {
    process = launch();
  }

  void stop() {
    Endings.stop(process);
  }

  private Process launch() throws IOException {
    Process launched =
        room.start(
            room.home().resolve("redis.out"), List.of("redis-server", "/srv/data/etc/redis.conf"));
    if (!Patience.of(Duration.ofSeconds(20)).until(this::answers)) {
      throw new IllegalStateException("expected Redis to answer on port " + port + " within 20 s");
    }
    return launched;
  }

  /** An answer to who is not signed in is an answer too; "LOADING" is not yet one. */
  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(1_000);
      socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes(5);
      return new String(answer, StandardCharsets.US_ASCII).equals("-NOAU");
    } catch (IOException notYet) {
      return false;
    }
  }
}
