package org.hotline.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The server as a process of its own, so that it can be killed and started again. */
public final class ServerProcess {
  private static final int LAST_WORDS = 60;
  private static final Duration START = Duration.ofSeconds(90);

  private final Path configuration;
  private final Path output;
  private final HotlineApi api;
  private Process process;

  private ServerProcess(Path configuration, Path output, HotlineApi api) {
    this.configuration = configuration;
    this.output = output;
    this.api = api;
    this.process = launch();
  }

  static ServerProcess start(Path configuration, Path output, HotlineApi api) {
    return new ServerProcess(configuration, output, api);
  }

  /** SIGKILL: nothing can be put in order any more. */
  public void kill() {
    Endings.kill(process);
  }

  /** Returns how long it took from the start of the process until ready. */
  public Duration startAgain() {
    long start = System.nanoTime();
    process = launch();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  void stop() {
    Endings.stop(process);
  }

  /** All that it logged. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The end of what it logged. */
  String lastWords() {
    List<String> lines = output().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
  }

  private Process launch() {
    try {
      Process launched = command(configuration, output).start();
      boolean ready = Patience.of(START).until(() -> !launched.isAlive() || api.ready());
      if (!ready || !launched.isAlive()) {
        Endings.kill(launched);
        throw new IllegalStateException(
            "expected the server to be ready within " + START + ", but it said: " + output());
      }
      return launched;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The tests' own settings of the log would keep from us what it says. */
  static ProcessBuilder command(Path configuration, Path output) {
    ProcessBuilder command =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-Dlogback.configurationFile=logback.xml",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.hotline.Hotline",
                    "serve"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    command.environment().put("HOTLINE_CONF", configuration.toString());
    return command;
  }
}
