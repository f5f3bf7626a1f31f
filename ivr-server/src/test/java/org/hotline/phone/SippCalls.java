package org.hotline.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Many callers at once, by SIPp: each dials, presses a key and stays. They send no sound: sent
 * together with the key it makes Asterisk take one key for several. A line without sound counts as
 * broken after a minute, so patience must be shorter than that.
 *
 * @param perSecond how many begin in a second
 * @param atOnce how many there are at most at one time
 * @param patience after which a caller hangs up
 */
public record SippCalls(
    String number, int calls, int perSecond, int atOnce, String key, Duration patience) {
  private static final Duration LISTEN = Duration.ofSeconds(2);
  private static final Duration MARGIN = Duration.ofSeconds(30);

  /**
   * What became of them.
   *
   * @param answer mean time from INVITE to the answer
   */
  public record Result(int begun, int served, int failed, Duration answer, String output) {}

  /** Calls from the installation's second trunk port, and returns when all calls are over. */
  public Result run(Machine machine, HotlinePorts ports) {
    try (TemporaryHome home = TemporaryHome.make("hotline-sipp")) {
      Files.writeString(home.resolve("caller.xml"), scenario());
      ServiceRoom room = machine.room(home.directory());
      Path output = home.resolve("sipp.out");
      await(room.startAsRoot(output, command(ports)));
      return result(home.resolve("statistics.csv"), Files.readString(output));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<String> command(HotlinePorts ports) {
    return List.of(
        "sipp",
        "127.0.0.1:" + ports.sip(),
        "-sf",
        "/srv/data/caller.xml",
        "-s",
        number,
        "-i",
        "127.0.0.1",
        "-p",
        String.valueOf(ports.second()),
        "-mi",
        "127.0.0.1",
        "-mp",
        String.valueOf(FreePorts.first(4)),
        "-m",
        String.valueOf(calls),
        "-r",
        String.valueOf(perSecond),
        "-l",
        String.valueOf(atOnce),
        "-timeout",
        longest().toSeconds() + "s",
        "-trace_stat",
        "-stf",
        "/srv/data/statistics.csv",
        "-fd",
        "1",
        "-trace_err",
        "-error_file",
        "/srv/data/sipp.out",
        "-nostdin");
  }

  /** All calls one after another in as many rows as there may be at once. */
  private Duration longest() {
    long rows = (calls + atOnce - 1) / atOnce;
    Duration beginning = Duration.ofSeconds(calls / perSecond + 1);
    return LISTEN.plus(patience).multipliedBy(rows).plus(beginning).plus(MARGIN);
  }

  private void await(Process sipp) {
    try {
      if (!sipp.waitFor(longest().plus(MARGIN).toSeconds(), TimeUnit.SECONDS)) {
        Endings.kill(sipp);
      }
    } catch (InterruptedException stop) {
      Endings.kill(sipp);
      Thread.currentThread().interrupt();
    }
  }

  private String scenario() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(SippCalls.class.getResourceAsStream("/sipp/caller.xml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\"LISTEN\"", "\"" + LISTEN.toMillis() + "\"")
          .replace("\"PATIENCE\"", "\"" + patience.toMillis() + "\"")
          .replace("\"KEY\"", "\"" + key + "\"");
    }
  }

  private static Result result(Path statistics, String output) throws IOException {
    if (!Files.exists(statistics)) {
      throw new IllegalStateException("expected SIPp to run, but it said: " + output);
    }
    Map<String, String> last = lastLine(Files.readAllLines(statistics));
    return new Result(
        count(last, "TotalCallCreated"),
        count(last, "SuccessfulCall(C)"),
        count(last, "FailedCall(C)"),
        time(last.getOrDefault("ResponseTimeanswer(C)", "00:00:00:000000")),
        output);
  }

  private static Map<String, String> lastLine(List<String> lines) {
    String[] names = lines.getFirst().split(";");
    String[] values = lines.getLast().split(";");
    Map<String, String> line = new HashMap<>();
    for (int at = 0; at < Math.min(names.length, values.length); at++) {
      line.put(names[at], values[at]);
    }
    return line;
  }

  private static int count(Map<String, String> line, String name) {
    return Integer.parseInt(line.getOrDefault(name, "0"));
  }

  /** As SIPp writes it: hours, minutes, seconds, microseconds. */
  private static Duration time(String text) {
    String[] parts = text.split(":");
    return Duration.ofHours(Long.parseLong(parts[0]))
        .plusMinutes(Long.parseLong(parts[1]))
        .plusSeconds(Long.parseLong(parts[2]))
        .plusNanos(Long.parseLong(parts[3]) * 1000);
  }
}
