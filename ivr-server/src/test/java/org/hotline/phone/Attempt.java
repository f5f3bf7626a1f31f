package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A server that is started with settings changed, to see what it says to that. */
public final class Attempt implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Process process;
  private final Path output;
  private final HotlineApi api;

  private Attempt(Process process, Path output, HotlineApi api) {
    this.process = process;
    this.output = output;
    this.api = api;
  }

  static Attempt start(HotlineHome home, Map<String, String> changes) throws IOException {
    int port = FreePorts.one();
    Map<String, String> settings = new TreeMap<>();
    Files.readAllLines(home.directory().resolve("hotline.conf"))
        .forEach(line -> settings.put(line.split(" = ", 2)[0], line.split(" = ", 2)[1]));
    settings.put("http.port", String.valueOf(port));
    settings.put("redis.prefix", "attempt-" + port);
    settings.putAll(changes);
    Path configuration = Files.createTempFile(home.directory(), "attempt", ".conf");
    Files.writeString(configuration, lines(settings));
    Path output = Files.createTempFile(home.directory(), "attempt", ".out");
    return new Attempt(
        ServerProcess.command(configuration, output, ClassArchive.use()).start(),
        output,
        new HotlineApi(port, home.secret("api-token")));
  }

  public Attempt says(String words) {
    assertThat(Patience.of(SOON).until(() -> output().contains(words)))
        .as("the server says \"%s\": %s", words, output())
        .isTrue();
    return this;
  }

  public Attempt ends(int code) {
    assertThat(Patience.of(SOON).until(() -> !process.isAlive()))
        .as("the server ends: %s", output())
        .isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
    return this;
  }

  /** A part of it, as its readiness tells. */
  public Attempt has(String part, String state) {
    assertThat(Patience.of(SOON).until(() -> state(part).equals(state)))
        .as("%s is %s: %s", part, state, output())
        .isTrue();
    return this;
  }

  @Override
  public void close() {
    Endings.stop(process);
  }

  private String state(String part) {
    try {
      return api.readiness().path(part).asText();
    } catch (UncheckedIOException notYet) {
      return "unknown";
    }
  }

  private String output() {
    try {
      return Files.readString(output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String lines(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + " = " + setting.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
