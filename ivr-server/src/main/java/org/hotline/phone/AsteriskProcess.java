package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotline.asterisk.ari.AriAddress;

/** One Asterisk of ours that runs, from ready to gone. */
public final class AsteriskProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final ServiceRoom room;
  private final String configuration;
  private final Process process;
  private final Path output;
  private final AriAddress ari;

  private AsteriskProcess(
      ServiceRoom room, String configuration, Process process, Path output, AriAddress ari) {
    this.room = room;
    this.configuration = configuration;
    this.process = process;
    this.output = output;
    this.ari = ari;
  }

  /** Returns when it answers over ARI, which it does when it is fully booted. */
  public static AsteriskProcess start(ServiceRoom room, String configuration, AriAddress ari) {
    Path output = room.home().resolve("asterisk.out");
    try {
      Process process = room.start(output, List.of("asterisk", "-C", configuration, "-f", "-n"));
      AsteriskProcess asterisk = new AsteriskProcess(room, configuration, process, output, ari);
      asterisk.awaitReady();
      return asterisk;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The answer to a command of Asterisk's own command line. */
  String answer(String command) {
    try {
      return room.ask(List.of("asterisk", "-C", configuration, "-rx", command));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends it as a crash would: without a farewell to anyone. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  private void awaitReady() throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      boolean ready = Patience.of(START).until(() -> !process.isAlive() || answers(client));
      if (!ready || !process.isAlive()) {
        kill();
        throw new IllegalStateException(
            "expected Asterisk to answer at %s within %d s, but it %s; it said: %s"
                .formatted(ari, START.toSeconds(), ready ? "ended" : "did not", said()));
      }
    }
  }

  /** What it printed, and the end of its log. */
  private String said() throws IOException {
    StringBuilder said = new StringBuilder(Files.readString(output));
    try (Stream<Path> logs = Files.list(room.home().resolve("log"))) {
      for (Path log : logs.filter(AsteriskProcess::isNoLink).toList()) {
        List<String> lines = Files.readAllLines(log);
        lines
            .subList(Math.max(0, lines.size() - 20), lines.size())
            .forEach(line -> said.append(System.lineSeparator()).append(line));
      }
    }
    return said.toString();
  }

  /** Asterisk's user could put one there, and root would show what stands behind it. */
  private static boolean isNoLink(Path log) {
    return Files.isRegularFile(log, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean answers(HttpClient client) {
    try {
      return client.send(ping(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private HttpRequest ping() {
    return HttpRequest.newBuilder(
            URI.create("http://%s:%d/ari/asterisk/ping".formatted(ari.host(), ari.port())))
        .header("Authorization", ari.authorization())
        .timeout(Duration.ofSeconds(2))
        .build();
  }
}
