package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The server as a process of its own, so that it can be killed and started again. */
public final class ServerProcess {
  static final Path PROGRAM = Machine.here().checkout().resolve("ivr-server/target/ivr-server.jar");
  private static final int LAST_WORDS = 60;
  private static final Duration START = Duration.ofSeconds(90);

  private final Path configuration;
  private final Path output;
  private final HotlineApi api;
  private Process process;

  private ServerProcess(Path configuration, Path output, HotlineApi api) throws IOException {
    this.configuration = configuration;
    this.output = output;
    this.api = api;
    ClassArchive.make(options -> Endings.stop(launch(options)));
    this.process = launch(ClassArchive.use());
  }

  static ServerProcess start(Path configuration, Path output, HotlineApi api) throws IOException {
    return new ServerProcess(configuration, output, api);
  }

  /** SIGKILL: nothing can be put in order any more. */
  public void kill() {
    Endings.kill(process);
  }

  /** Until ready: how long it took from the start of the process, and how much of it it worked. */
  public record Comeback(Duration passed, Duration worked) {}

  public Comeback startAgain() {
    long start = System.nanoTime();
    process = launch(ClassArchive.use());
    return new Comeback(
        Duration.ofNanos(System.nanoTime() - start),
        process.info().totalCpuDuration().orElse(Duration.ZERO));
  }

  /** As it is told to stop by the script: it may put things in order. */
  public void stop() {
    Endings.stop(process);
  }

  /** It ends by itself. */
  public void ends(int code) {
    assertThat(Patience.of(START).until(() -> !process.isAlive())).as("the server ends").isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
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

  private Process launch(List<String> chosen) {
    try {
      Process launched = command(configuration, output, chosen).start();
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

  /** As the script starts it. */
  static ProcessBuilder command(Path configuration, Path output, List<String> options) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    words.add("@" + Machine.here().checkout().resolve("docker/ivr-server/java.options"));
    words.addAll(options);
    words.addAll(List.of("-jar", PROGRAM.toString(), "serve"));
    ProcessBuilder command =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    command.environment().put("HOTLINE_CONF", configuration.toString());
    return command;
  }
}
